// These functions run in the browser, on the deck's print page. Each stands alone: it is sent there as text.

/** Replaces the page by the sheets and puts every slide in its window. */
export function layOutSheets({ css, html }: { css: string, html: string }): void {
  const slides = [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ]
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  document.body.innerHTML = html
  for (const slide of slides)
    document.querySelector(`[data-shows="${slide.dataset.slide}"]`)?.append(slide)
}

/**
 * Sets what is spoken as large as its sheet allows, between the two sizes (in points).
 * Returns the numbers of the sheets whose words do not fit all the same.
 */
export function fitSheets({ largest, smallest }: { largest: number, smallest: number }): number[] {
  const overflows = (sheet: Element) => {
    const footer = sheet.querySelector('footer')!
    const end = footer.getBoundingClientRect().top - 8
    return [...sheet.children].some(child => child !== footer && child.getBoundingClientRect().bottom > end)
  }
  for (const spoken of document.querySelectorAll<HTMLElement>('.spoken')) {
    const sheet = spoken.closest('.sheet')!
    let size = largest
    do {
      spoken.style.fontSize = `${size}pt`
      size -= 0.5
    } while (size >= smallest && overflows(sheet))
  }
  return [
    ...document.querySelectorAll('.sheet'),
  ].flatMap((sheet, index) => overflows(sheet)
    ? [index + 1]
    : [])
}
