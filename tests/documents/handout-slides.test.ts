/** The slides on the handout's sheets: smaller, and otherwise as the deck shows them. */
import { printPage } from 'slidev-publish/build/print-page'
import { layOutHandout } from 'slidev-publish/documents/handout'
import { openDeck } from 'slidev-publish/documents/print'
import { readTalk } from 'slidev-publish/documents/talk'
import { expect, it } from 'vitest'
import { useBrowser } from '../support/deck.ts'

const { browser } = useBrowser()

// Dari: the sheets have line heights of their own for its script.
it('every text stands on its slide in the handout where it stands in the deck', async () => {
  const entry = 'slides.fa.md'
  const { file } = await printPage({
    entry,
    browser: browser(),
  })
  const opened = await openDeck(browser(), file, { dark: false })
  const inDeck = await opened.page.evaluate(textBoxes)
  await layOutHandout(opened, await readTalk(entry))
  const inHandout = await opened.page.evaluate(textBoxes)
  await opened.page.close()
  expect(inDeck.length).toBeGreaterThan(100)
  expect(inHandout.map(({ text }) => text)).toEqual(inDeck.map(({ text }) => text))
  const moved = inHandout.filter(({ box }, index) => box.some((edge, side) => Math.abs(edge - inDeck[index]!.box[side]!) > 0.5))
  expect(moved.map(({ slide, text }) => `${slide}: ${text}`)).toEqual([])
})

/** Runs in the page: every text of every slide with its edges in pixels of the slide, whatever the scale at which it is shown. */
function textBoxes(): { slide: string, text: string, box: number[] }[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.print-slide-container'), (slide) => {
    const room = slide.getBoundingClientRect()
    const scale = room.width / slide.offsetWidth
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const boxes: { slide: string, text: string, box: number[] }[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const { left, top, right, bottom } = range.getBoundingClientRect()
      if (right > left) {
        boxes.push({
          slide: slide.dataset.slide ?? '',
          text: range.toString().trim(),
          box: [
            left - room.left,
            top - room.top,
            right - room.left,
            bottom - room.top,
          ].map(edge => edge / scale),
        })
      }
    }
    return boxes
  }).flat()
}
