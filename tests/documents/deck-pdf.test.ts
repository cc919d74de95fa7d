import type { OutlineItem, ReadPdf } from './read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedRuns } from 'slidev-addon-claims/overlap'
import { spokenText } from 'slidev-deck/words'
import { readTalk } from 'slidev-publish/documents/talk'
import { beforeAll, describe, expect, it } from 'vitest'
import { benchmarks, conveners, risks, source } from '../../seeds/en.ts'
import { labels } from '../../seeds/fr.ts'
import { bare, EPOCH, exportedDocuments, exportedPdf } from '../support/documents.ts'
import { readPdf } from './read-pdf.ts'

const talk = await readTalk('slides.md')
let deck: ReadPdf
beforeAll(async () => {
  deck = await exportedPdf('brussels-2025.pdf')
})

describe('the deck as a PDF', () => {
  it('has a page of 13.333 × 7.5 inches for each slide', () => {
    expect(deck.pdf.getPageCount()).toBe(talk.slides.length)
    expect(deck.pdf.getPages().map(page => page.getSize())).toEqual(talk.slides.map(() => ({ width: 960, height: 540 })))
  })

  it('has each headline as the one H1 of its page', () => {
    expect(deck.elements('H1').map(({ page, words }) => [
      page,
      bare(words),
    ])).toEqual(talk.slides.map(({ no, title }) => [
      no,
      bare(title),
    ]))
  })

  it('bears the talk\'s title, author, subject, keywords and language', () => {
    expect(deck.pdf.getTitle()).toBe(talk.title)
    expect(deck.pdf.getAuthor()).toBe(talk.author)
    expect(deck.pdf.getSubject()).toBe(talk.subject)
    expect(deck.pdf.getKeywords()).toBe(talk.keywords.join(', '))
    expect(deck.pdf.getCreationDate()).toEqual(new Date(EPOCH * 1000))
    expect(String(deck.pdf.catalog)).toContain(`/Lang (${talk.lang})`)
  })

  it('says in its subject that a translation is not reviewed, and nothing of the kind in English', async () => {
    const { dir } = await exportedDocuments()
    const french = await readPdf(await readFile(join(dir, 'french.pdf')))
    expect(french.pdf.getSubject()?.endsWith(labels.draft)).toBe(true)
    expect(deck.pdf.getSubject()).not.toMatch(/draft/i)
  })

  it('has an outline of sections, each with its slides', () => {
    const slides = deck.outline.flatMap<OutlineItem & { section?: string }>(item => item.kids.length > 0
      ? item.kids.map(kid => ({ ...kid, section: item.title }))
      : [item])
    expect(slides.map(({ page, title, section }) => [
      page,
      bare(title),
      section,
    ])).toEqual(talk.slides.map(({ no, title, section }) => [
      no,
      bare(title),
      section,
    ]))
  })

  it('has links that lead to slides of the deck', () => {
    expect(deck.links.length).toBeGreaterThan(talk.slides.length)
    expect(deck.links.filter(({ to }) => typeof to !== 'number' || to < 1)).toEqual([])
    const last = talk.slides.length
    expect(deck.links.some(({ from, to }) => from === 5 && to === last)).toBe(true)
  })

  it('has one stop of the Tab key for each link', () => {
    const stops = deck.links.map(({ from, to }) => `${from} → ${to}`)
    expect(stops).toHaveLength(deck.elements('Link').length)
  })

  it('says aloud what its markup says to screen readers alone', () => {
    const cards = deck.elements('H2').map(({ words }) => words)
    expect(cards).toEqual(expect.arrayContaining(benchmarks.map(({ number, ask }) => `Benchmark ${number}: ${ask}`)))
    const paragraphs = deck.elements('P').map(({ words }) => words)
    expect(paragraphs).toEqual(expect.arrayContaining(benchmarks.map(({ why }) => `Why it matters: ${why}`)))
  })

  it('reads each fact on the source with its name', () => {
    const here = (type: string) => deck.elements(type).filter(({ page }) => page === talk.slides.length).map(({ words }) => words)
    expect(here('TH')).toContain('Its extent')
    expect(here('TD').join(' ')).toContain(`${source.sentences.reduce((sum, count) => sum + count, 0)} sentences`)
    // Beside the two heads, each fact has its name.
    expect(here('TH')).toHaveLength(here('TD').length + 2)
  })

  it('keeps words apart that stand apart on a line', () => {
    const sources = deck.elements('P').map(({ words }) => words).filter(words => words.startsWith('Article'))
    expect(sources.length).toBeGreaterThan(0)
    for (const words of sources) expect(words).toMatch(/^Article (?:paragraph \d ?, )*paragraph \d$/)
  })

  it('holds what the talk is about', () => {
    const text = bare(deck.everything).toLowerCase()
    for (const { name } of conveners) expect(text).toContain(bare(name).toLowerCase())
    for (const { ask } of benchmarks) expect(text).toContain(bare(ask).toLowerCase())
    for (const { name } of risks) expect(text).toContain(bare(name).toLowerCase())
    expect(text).toContain('3 5 december 2025')
  })

  it('holds no speaker\'s note', () => {
    const shared = talk.slides.flatMap(({ note }) => sharedRuns(spokenText(note), deck.everything, source.names))
    expect(shared).toEqual([])
  })

  it('has a page for each click where that is asked for', async () => {
    const clicks = await exportedPdf('clicks.pdf')
    const marks = talk.slides.reduce((sum, { note }) => sum + (note.match(/\[click/g)?.length ?? 0), 0)
    expect(clicks.pdf.getPageCount()).toBeGreaterThan(talk.slides.length)
    expect(clicks.pdf.getPageCount()).toBeLessThanOrEqual(talk.slides.length + marks)
    expect(clicks.outline.flatMap(({ kids }) => kids.length || 1).reduce((a, b) => a + b)).toBe(talk.slides.length)
  })

  it('looks other in the dark scheme and reads the same', async () => {
    const dark = await exportedPdf('dark.pdf')
    expect(dark.everything).toBe(deck.everything)
    expect(dark.raw).not.toBe(deck.raw)
  })

  it('has only the slides of a range, under their own numbers', async () => {
    const range = await exportedPdf('range.pdf')
    expect(range.elements('H1').map(({ words }) => bare(words))).toEqual([2, 5, 6].map(no => bare(talk.slides[no - 1]?.title ?? '')))
    expect(range.raw).toMatch(/\/P \(5\)/)
  })
})
