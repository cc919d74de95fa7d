// These functions run in the browser, on the deck's print page. Each stands alone: it is sent there as text.

/** One page of the deck as it will be printed. */
export interface PrintedPage {
  slide: number
  click: number
  title: string
}

export interface PageChoice {
  /** The slides to keep; all where it is left out. */
  slides?: number[]
  dark: boolean
}

/** Leaves the chosen slides on the page, in the chosen scheme, and says what is there now. */
export function choosePages({ slides, dark }: PageChoice): PrintedPage[] {
  document.documentElement.classList.toggle('dark', dark)
  const sections = [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ]
  const kept = sections.filter(({ dataset }) => !slides || slides.includes(Number(dataset.slide)))
  for (const section of sections) {
    if (!kept.includes(section))
      section.remove()
  }
  // A link to a slide that is not there leads nowhere.
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.querySelector(link.getAttribute('href')!))
      link.removeAttribute('href')
  }
  return kept.map(section => ({
    slide: Number(section.dataset.slide),
    click: Number(section.dataset.click),
    title: section.querySelector('h1')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
  }))
}

/**
 * Lets the PDF's tags say what only the page's markup does: lists of terms become tables of two columns,
 * for which there are tags, and words for screen readers alone are painted, though nobody sees them.
 */
export function markUpForTags(): void {
  const roles = {
    'dl': 'table',
    'dl > div': 'row',
    'dt': 'rowheader',
    'dd': 'cell',
  }
  for (const [selector, role] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(selector))
      element.setAttribute('role', role)
  }
  for (const { style } of document.querySelectorAll<HTMLElement>('.sr-only')) {
    style.cssText += ';position: absolute !important; width: auto !important; height: auto !important; overflow: visible !important;'
      + 'clip: auto !important; clip-path: none !important; font-size: 1px !important; line-height: 1 !important; color: transparent !important'
  }
}

/** Where the described pictures are: the page, counted from 0, and the box on it in CSS pixels. */
export function locateFigures(pageSelector: string) {
  const pages = [
    ...document.querySelectorAll(pageSelector),
  ]
  const figures = [
    ...document.querySelectorAll('[role="img"], img'),
  ].filter(figure => !figure.closest('[aria-hidden="true"]'))
  return figures.flatMap((figure) => {
    const page = figure.closest(pageSelector)
    if (!page)
      return []
    const [from, { x, y, width, height }] = [
      page.getBoundingClientRect(),
      figure.getBoundingClientRect(),
    ]
    return [
      {
        page: pages.indexOf(page),
        alt: figure.getAttribute('aria-label') ?? figure.getAttribute('alt') ?? '',
        box: {
          x: x - from.x,
          y: y - from.y,
          width,
          height,
        },
      },
    ]
  })
}

/** Whether all that a page shows is there: its fonts and pictures. */
export async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map(image => image.decode()))
}

/** Each page's headline and, for those who can't see the slide, the headline with what the pictures on it show. */
export function describePages(): { title: string, description: string }[] {
  return [
    ...document.querySelectorAll('.print-slide-container'),
  ].map((section) => {
    const title = section.querySelector('h1')?.innerText.replace(/\s+/g, ' ').trim() ?? ''
    const figures = [
      ...section.querySelectorAll('[role="img"], img'),
    ].map(figure => figure.getAttribute('aria-label') ?? figure.getAttribute('alt') ?? '')
    const sentence = /[.!?]$/.test(title)
      ? title
      : `${title}.`
    return {
      title,
      description: [sentence, ...figures].filter(Boolean).join(' '),
    }
  })
}
