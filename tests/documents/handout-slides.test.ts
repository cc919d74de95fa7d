/** The handout's sheets as they are laid out: what they show of each slide, and where they break. */
import type { OpenedDeck } from 'slidev-publish/documents/print'
import { sentencesOf, spokenText } from 'slidev-deck/words'
import { printPage } from 'slidev-publish/build/print-page'
import { layOutHandout } from 'slidev-publish/documents/handout'
import { openDeck } from 'slidev-publish/documents/print'
import { readTalk } from 'slidev-publish/documents/talk'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/deck.ts'

const { browser } = useBrowser()

// Dari: the sheets have line heights of their own for its script.
const entry = 'slides.fa.md'
const talk = await readTalk(entry)
async function open(slides?: number[]): Promise<OpenedDeck> {
  const { file } = await printPage({
    entry,
    browser: browser(),
  })
  return openDeck(browser(), file, { slides, dark: false })
}

describe('the handout', () => {
  it('shows every text of a slide where it stands in the deck', async () => {
    const opened = await open()
    const inDeck = await opened.page.evaluate(textBoxes)
    await layOutHandout(opened, talk)
    const inHandout = await opened.page.evaluate(textBoxes)
    expect(inDeck.length).toBeGreaterThan(100)
    expect(inHandout.map(({ text }) => text)).toEqual(inDeck.map(({ text }) => text))
    const moved = inHandout.filter(({ box }, index) => box.some((edge, side) => Math.abs(edge - inDeck[index]!.box[side]!) > 0.5))
    expect(moved.map(({ slide, text }) => `${slide}: ${text}`)).toEqual([])
  })

  it('has each slide in one size, and on its sheet all that is spoken to it', async () => {
    const opened = await open()
    const sheets = await layOutHandout(opened, talk)
    expect(sheets.length).toBeLessThan(talk.slides.length + 5)
    const laidOut = await opened.page.evaluate(readSheets)
    expect(new Set(laidOut.flatMap(({ widths }) => widths)).size).toBe(1)
    const withSlides = laidOut.slice(laidOut.findIndex(({ widths }) => widths.length > 0))
    expect(withSlides.filter(({ blocks }) => blocks[0] !== 'head')).toEqual([])
  })

  it('breaks what no sheet holds between sentences, and leaves none alone', async () => {
    const opened = await open([3])
    const sentences = sentencesOf(spokenText(talk.slides[2]!.note), talk.lang)
    // From what just fits on a sheet to what needs several.
    for (const count of [
      ...Array.from({ length: 12 }, (_, index) => 14 + index),
      80,
    ]) {
      const note = Array.from({ length: count }, (_, index) => sentences[index % sentences.length]).join(' ')
      await layOutHandout(opened, {
        ...talk,
        slides: talk.slides.map(slide => ({ ...slide, note })),
      })
      const laidOut = (await opened.page.evaluate(readSheets)).filter(({ blocks }) => /head|spoken|rests/.test(blocks[0] ?? ''))
      expect(laidOut.flatMap(({ texts }) => texts), `${count} sentences`).toHaveLength(count)
      for (const { blocks, room } of laidOut) {
        expect(room).toBeLessThanOrEqual(0.5)
        expect(blocks.join(' '), `${count} sentences`).not.toMatch(/^(?:spoken )?rests|^spoken$|window(?: spoken)?$/)
      }
    }
  })
})

interface LaidOutSheet {
  /** What follows one another on it, by class or tag. */
  blocks: string[]
  texts: string[]
  /** How wide its slides are, in pixels. */
  widths: number[]
  /** By how much the last block goes beyond its room, in pixels. */
  room: number
}

/** Runs in the page: what is on each sheet. */
function readSheets(): LaidOutSheet[] {
  return Array.from(document.querySelectorAll('.sheet > .room'), (room) => {
    const blocks = Array.from(room.children) as HTMLElement[]
    return {
      blocks: blocks.map(({ className, localName }) => className || localName),
      texts: blocks.filter(({ className }) => className === 'spoken').map(({ textContent }) => textContent.trim()),
      widths: blocks.filter(({ className }) => className === 'window').map(({ offsetWidth }) => offsetWidth),
      room: blocks.at(-1)!.getBoundingClientRect().bottom - room.getBoundingClientRect().bottom,
    }
  })
}

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
