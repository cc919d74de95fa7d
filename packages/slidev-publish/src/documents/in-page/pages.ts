/** The slides of the print page. */
import { onOneLine } from 'slidev-deck/in-page/elements'

/** One page of the deck as it will be printed. */
export interface PrintedPage {
  slide: number
  title: string
}

export interface PageChoice {
  /** The slides to keep; all where it is left out. */
  slides?: number[]
  dark: boolean
}

/** The slides that are on the page, each as often as it is printed. */
export function slidePages(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ]
}

/** Leaves the chosen slides on the page, in the chosen scheme, and says what is there now. */
export function choosePages({ slides, dark }: PageChoice): PrintedPage[] {
  document.documentElement.classList.toggle('dark', dark)
  for (const section of slidePages()) {
    if (slides && !slides.includes(Number(section.dataset.slide)))
      section.remove()
  }
  // A link to a slide that is not there leads nowhere.
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.getAttribute('href')!.slice(1)))
      link.removeAttribute('href')
  }
  return slidePages().map(section => ({
    slide: Number(section.dataset.slide),
    title: headline(section.querySelector('h1')),
  }))
}

/** The words of a headline; a mark among them, drawn and described, leaves no gap. */
function headline(h1: HTMLElement | null): string {
  const marks = [
    ...h1?.querySelectorAll('[role="img"], img') ?? [],
  ]
  marks.forEach(mark => mark.before('\uFFFC'))
  const words = h1?.innerText ?? ''
  marks.forEach(mark => mark.previousSibling?.remove())
  return onOneLine(words.replace(/(\s*)\uFFFC(\s*)/g, (_, before: string, after: string) => before + after && ' '))
}

/** Makes the paper as large as a slide, whatever its aspect ratio, and says how large that is in CSS pixels. */
export function sizePages(): { width: number, height: number } {
  const [slide] = slidePages()
  const [width, height] = [slide?.offsetWidth || 1280, slide?.offsetHeight || 720]
  addStyle(`@page { size: ${width}px ${height}px; margin: 0 } :root { --slide-width: ${width}px; --slide-height: ${height}px }`)
  return { width, height }
}

/** Puts a stylesheet into the page, after its own. */
export function addStyle(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}

/** Scrolls a slide, counted from 0, into the window, and says where it stands there. */
export function scrollToSlide(index: number): { x: number, y: number, width: number, height: number } {
  const section = slidePages()[index]!
  section.scrollIntoView({ behavior: 'instant' })
  const { x, y, width, height } = section.getBoundingClientRect()
  return { x, y, width, height }
}

/** Whether all that a page shows is there: its fonts and pictures. */
export async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map(image => image.decode()))
}
