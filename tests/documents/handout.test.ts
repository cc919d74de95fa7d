import type { ReadPdf } from './read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { numberWords } from 'slidev-addon-claims/parity/figures'
import { spokenText } from 'slidev-deck/words'
import { readTalk } from 'slidev-publish/documents/talk'
import { beforeAll, describe, expect, it } from 'vitest'
import { booth } from '../../seeds/glossary.ts'
import { attributed } from '../../setup/handout.ts'
import { bare, exportedDocuments, exportedPdf } from '../support/documents.ts'

const talk = await readTalk('slides.md')
const brief = await readTalk('brief.md')
let handout: ReadPdf
beforeAll(async () => {
  handout = await exportedPdf('brussels-2025-handout.pdf')
})

describe('the handout', () => {
  it('has A4 sheets, each but the last filled by more than half', async () => {
    for (const page of handout.pdf.getPages()) {
      expect(page.getWidth()).toBeCloseTo(210 / 25.4 * 72, 0)
      expect(page.getHeight()).toBeCloseTo(297 / 25.4 * 72, 0)
    }
    const lowest = await lowestText()
    expect(lowest.length).toBeLessThanOrEqual(talk.slides.length + 2)
    for (const [index, bottom] of lowest.slice(0, -1).entries())
      expect(bottom, `sheet ${index + 1}`).toBeLessThan(0.5)
  })

  it('has each slide and below it the words that are spoken and what it rests on', () => {
    const words = handout.elements('P').map(({ words }) => words)
    const heads = talk.slides.map(({ no, section, seconds }) => words.findIndex(line => new RegExp(`^Slide ${no} ${section
      ? `· ${section} `
      : ''}· ${seconds > 0
      ? `${seconds} seconds`
      : 'kept'}`).test(line)))
    expect(heads.filter(at => at < 0)).toEqual([])
    for (const [index, { note, claims }] of talk.slides.entries()) {
      const here = words.slice(heads[index], heads[index + 1]).join(' ')
      expect(bare(here)).toContain(bare(spokenText(note)))
      if (claims.length > 0)
        expect(here).toContain(`Rests on the article: ${claims.join(', ')}`)
    }
    expect(handout.elements('H1').slice(1).map(({ words }) => bare(words))).toEqual(talk.slides.map(({ title }) => bare(title)))
  })

  it('explains each acronym once', () => {
    const cells = handout.elements('TH').map(({ words }) => words)
    expect(cells.filter(cell => cell === 'EFD')).toHaveLength(1)
    expect(handout.elements('TD').map(({ words }) => words)).toContain('European Foundation for Democracy')
  })

  it('lists for the booths every acronym, and every name and term in four languages', () => {
    const cells = ['TH', 'TD'].flatMap(type => handout.elements(type)).map(({ words }) => bare(words))
    const known = [
      ...booth.names,
      ...booth.terms,
    ].flatMap(term => Object.values(term))
    expect(known.filter(term => !cells.includes(bare(term)))).toEqual([])
  })

  it('lists for the booths every figure and date with its slide', () => {
    const rows = new Map(handout.elements('TR').map(({ words }) => [
      Number(/^(\d+) /.exec(words)?.[1]),
      words,
    ]))
    for (const { no, note } of talk.slides) {
      const text = spokenText(note)
      const row = rows.get(no) ?? ''
      const spoken = numberWords(text).filter(number => number > 1)
      expect(spoken.filter(number => !numberWords(row).includes(number)), `slide ${no}`).toEqual([])
      expect((text.match(/\d+|millions/g) ?? []).filter(figure => !row.toLowerCase().includes(figure)), `slide ${no}`).toEqual([])
    }
    expect(rows.get(1)).toContain('3–5 December 2025')
    expect(rows.get(7)).toContain('40–42 %')
  })

  it('shows where the speaker pauses and leaves a claim to the article', () => {
    const signs = handout.elements('Figure').map(({ alt }) => alt)
    const pauses = talk.slides.reduce((sum, { note }) => sum + (note.match(/\[pause\]/g)?.length ?? 0), 0)
    expect(signs.filter(alt => alt === 'pause')).toHaveLength(pauses)
    expect(signs.filter(alt => alt === 'click').length).toBeGreaterThan(0)
    const onSlides = talk.slides.filter(({ note }) => /\bthe article (?:says|calls|puts|argues)\b/i.test(note)).length
    expect(signs.filter(alt => alt === attributed.label).length).toBeGreaterThanOrEqual(onSlides)
  })

  it('leads from the plan to each slide', () => {
    const to = handout.links.slice(0, talk.slides.length).map(link => link.to)
    expect(to).toEqual(talk.slides.map((_, index) => pageOf(handout, index)))
    const outlined = handout.outline.flatMap(item => item.kids.length > 0
      ? item.kids
      : [item]).map(({ title }) => bare(title))
    expect(outlined.filter(title => title !== bare('Plan, names, figures, glossary'))).toEqual(talk.slides.map(({ title }) => bare(title)))
  })

  it('covers the brief talk too', async () => {
    const outlined = (await exportedPdf('brief/brussels-2025-brief-handout.pdf')).elements('H1').slice(1)
    expect(outlined).toHaveLength(brief.slides.length)
  })
})

/** The page of the headline of a slide, counted from 0. */
function pageOf(pdf: ReadPdf, index: number): number {
  return pdf.elements('H1').slice(1)[index]?.page ?? 0
}

/** Of each page, where its lowest words above the foot are, as a part of its height. */
async function lowestText(): Promise<number[]> {
  const data = new Uint8Array(await readFile(join((await exportedDocuments()).dir, 'brussels-2025-handout.pdf')))
  const task = getDocument({ data, verbosity: 0 })
  const pdf = await task.promise
  const lowest = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent()
    const heights = items.flatMap(item => 'str' in item && item.str.trim() !== ''
      ? [(item.transform[5] as number) / page.view[3]!]
      : [])
    // The foot is the lowest twentieth.
    return Math.min(...heights.filter(height => height > 0.06))
  }))
  await task.destroy()
  return lowest
}
