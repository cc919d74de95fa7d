import { block, flow } from './blocks.ts'
import { isBlock, isLeftOut } from './elements.ts'
import { collapsed, wrapped } from './html.ts'
import { phrase, phrases } from './phrases.ts'

/** A step of a slide as it is read. */
export interface ReadPage {
  slide: number
  click: number
  title: string
  html: string
}

/**
 * Each element of the selector, a slide after some clicks (`data-slide`, `data-click`), as plain HTML: headings,
 * paragraphs, lists, tables, figures, formulas and code, in reading order, with no attribute but language, direction and
 * the scope and span of cells. What is not shown yet, and what screen readers pass over, is left out; a picture is its
 * description. What lies around the slide's layout (`slide-top.vue`, `slide-bottom.vue`) becomes its footer.
 */
export function readPages(selector: string): ReadPage[] {
  return Array.from(document.querySelectorAll<HTMLElement>(selector), (page) => {
    const layout = page.querySelector('.slidev-layout')
    const around = layout?.parentElement
      ? Array.from(layout.parentElement.children).filter(element => element !== layout && !element.contains(layout) && !isLeftOut(element))
      : []
    return {
      slide: Number(page.dataset.slide),
      click: Number(page.dataset.click),
      title: titleOf(page),
      html: flow(layout ?? page) + wrapped('footer', around.map(element => isBlock(element)
        ? block(element)
        : wrapped('p', phrase(element))).join('')),
    }
  })
}

function titleOf(page: Element): string {
  const heading = page.querySelector('h1')
  const holder = document.createElement('div')
  holder.innerHTML = heading
    ? phrases(heading)
    : ''
  return collapsed(holder.textContent).trim()
}
