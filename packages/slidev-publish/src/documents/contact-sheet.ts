/** All slides on one sheet, for looking over the whole deck at a glance. */
import type { Browser } from 'playwright-chromium'
import { joinPictures } from './pictures.ts'
import { openDeck } from './print.ts'

/** Slides beside one another, and the width of each in pixels. */
const layout = { columns: 5, width: 320 }

/**
 * Every slide of the deck's print page `file`, light and then dark, numbered: a PNG,
 * with `density` pixels for each of the layout.
 */
export async function contactSheet(browser: Browser, file: string, density: number): Promise<Uint8Array> {
  const halves: Uint8Array[] = []
  for (const dark of [false, true]) {
    const { page } = await openDeck(browser, file, { dark }, 2)
    await page.evaluate(layOut, layout)
    halves.push(await page.screenshot({ fullPage: true }))
    await page.close()
  }
  const width = layout.columns * (layout.width + 16) + 16
  return joinPictures(browser, halves, { columns: 1, width, density })
}

/** Runs in the print page: puts its slides into a grid, each with its number below. */
function layOut({ columns, width }: { columns: number, width: number }): void {
  const dark = document.documentElement.classList.contains('dark')
  const sheet = document.createElement('main')
  Object.assign(sheet.style, {
    display: 'grid',
    gridTemplateColumns: `repeat(${columns}, ${width}px)`,
    gap: '8px 16px',
    width: 'max-content',
    padding: '16px 16px 8px',
    background: dark ? '#000' : '#d9d5cb',
    color: dark ? '#fff' : '#000',
    font: '14px/20px sans-serif',
  })
  for (const slide of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const cell = document.createElement('figure')
    const frame = document.createElement('div')
    const number = document.createElement('figcaption')
    Object.assign(cell.style, { margin: '0' })
    Object.assign(frame.style, { width: `${width}px`, height: `${width * slide.offsetHeight / slide.offsetWidth}px`, overflow: 'hidden' })
    Object.assign(slide.style, {
      transform: `scale(${width / slide.offsetWidth})`,
      transformOrigin: document.documentElement.dir === 'rtl'
        ? '100% 0'
        : '0 0',
    })
    number.textContent = slide.dataset.slide ?? ''
    frame.append(slide)
    cell.append(frame, number)
    sheet.append(cell)
  }
  document.body.replaceChildren(sheet)
  Object.assign(document.body.style, { width: 'max-content', margin: '0' })
}
