import type { ReadPdf } from './read-pdf.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTalk } from '../../documents/talk.ts'
import { spokenText } from '../../rehearsal/words.ts'
import { bare, exportedPdf } from '../support/documents.ts'

const talk = await readTalk('slides.md')
const brief = await readTalk('brief.md')
let handout: ReadPdf
beforeAll(async () => {
  handout = await exportedPdf('brussels-2025-handout.pdf')
})

describe('the handout', () => {
  it('has an A4 sheet for each slide, after the plan', () => {
    expect(handout.pdf.getPageCount()).toBe(talk.slides.length + 1)
    for (const page of handout.pdf.getPages()) {
      expect(page.getWidth()).toBeCloseTo(210 / 25.4 * 72, 0)
      expect(page.getHeight()).toBeCloseTo(297 / 25.4 * 72, 0)
    }
  })

  it('has on each sheet the slide and below it the words that are spoken', () => {
    const paragraphs = handout.elements('P')
    for (const { no, note, section, seconds } of talk.slides) {
      const here = paragraphs.filter(({ page }) => page === no + 1).map(({ words }) => words)
      expect(here[0]).toMatch(new RegExp(`^Slide ${no} ${section
        ? `· ${section} `
        : ''}· ${seconds} seconds`))
      expect(bare(here.join(' '))).toContain(bare(spokenText(note)))
    }
    expect(handout.elements('H1').slice(1).map(({ words }) => bare(words))).toEqual(talk.slides.map(({ title }) => bare(title)))
  })

  it('explains each acronym once', () => {
    const cells = handout.elements('TH').map(({ words }) => words)
    expect(cells.filter(cell => cell === 'EFD')).toHaveLength(1)
    expect(handout.elements('TD').map(({ words }) => words)).toContain('European Foundation for Democracy')
  })

  it('leads from the plan to each slide', () => {
    expect(handout.links.filter(({ from }) => from === 1).map(({ to }) => to)).toEqual(talk.slides.map(({ no }) => no + 1))
  })

  it('covers the brief talk too', async () => {
    expect((await exportedPdf('brief/brussels-2025-brief-handout.pdf')).pdf.getPageCount()).toBe(brief.slides.length + 1)
  })
})
