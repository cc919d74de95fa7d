import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { withoutMarks } from 'slidev-deck/marks'
import { sentencesOf, spokenText } from 'slidev-deck/words'
import { readTalk } from 'slidev-publish/documents/talk'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fa from '../../seeds/fa.ts'
import * as ps from '../../seeds/ps.ts'
import { exportedDocuments, exportedPdf } from '../support/documents.ts'
import { direction, pageSentences, taggedSentences } from '../support/pdfjs.ts'

const languages = [
  {
    lang: 'fa-AF',
    entry: 'slides.fa.md',
    seeds: fa,
    name: 'fa/brussels-2025-fa',
  },
  {
    lang: 'ps',
    entry: 'slides.ps.md',
    seeds: ps,
    name: 'ps/brussels-2025-ps',
  },
] as const

const figures = (value: number) => value.toLocaleString('fa-AF', { useGrouping: false })

describe.each(languages)('from right to left, in $lang', ({ lang, entry, seeds, name }) => {
  const slidesFile = `${name}.pdf` as const
  const handoutFile = `${name}-handout.pdf` as const
  const leafletFile = `${name}-leaflet.pdf` as const
  /** What slides 7 and 13 say, some of it with a mark in the middle of a line. */
  let shown: string[]
  let spoken: string[]
  const bytesOf = async (file: string) => readFile(join((await exportedDocuments()).dir, file))
  beforeAll(async () => {
    const { slides } = await readTalk(entry)
    const exported = slides.filter(({ no }) => no === 7 || no === 13)
    const { peoples, today, how } = seeds.settlement
    shown = [
      ...exported.map(({ title }) => title),
      ...peoples.flatMap(({ share }) => share ?? []),
      today,
      how,
      ...seeds.commitments.flatMap(({ asked, today, stake }) => [asked, today, stake]),
    ].map(withoutMarks)
    spoken = exported.flatMap(({ note }) => sentencesOf(spokenText(note), lang))
  })

  it('has every sentence on its slides, as a reader goes through the page', async () => {
    const text = (await pageSentences(await bytesOf(slidesFile))).join(' ')
    expect(shown.filter(sentence => !text.includes(sentence))).toEqual([])
  })

  it('has every sentence in its handout, as a reader goes through the page', async () => {
    const text = (await pageSentences(await bytesOf(handoutFile))).join(' ')
    expect([
      ...shown,
      ...spoken,
    ].filter(sentence => !text.includes(sentence))).toEqual([])
  })

  // Of the handout what is spoken: pdf.js finds no tags within the forms that its slides are.
  it('has them as a reader goes by the tags', async () => {
    const [slides = '', handout = ''] = await Promise.all([slidesFile, handoutFile].map(async file => (await taggedSentences(await bytesOf(file))).join(' ')))
    expect(shown.filter(sentence => !slides.includes(sentence))).toEqual([])
    expect(spoken.filter(sentence => !handout.includes(sentence))).toEqual([])
  })

  it('has the columns of the plan from the right, as a reader goes by the tags', async () => {
    const [plan = ''] = await taggedSentences(await bytesOf(handoutFile))
    const { slides } = await readTalk(entry)
    for (const { no, title, seconds } of slides.filter(({ no }) => no === 7 || no === 13))
      expect(plan).toMatch(new RegExp(`${figures(no)} ${title} [۰-۹]+:[۰-۹]+ ${figures(seconds)}`))
  })

  it.each([slidesFile, handoutFile, leafletFile])('says in %s that pages turn and lines begin at the right', async (file) => {
    expect(await direction(await bytesOf(file))).toEqual({ lang, rightToLeft: true })
    const { pdf } = await exportedPdf(file)
    const [top] = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFArray).asArray()
    const document = pdf.context.lookup(top, PDFDict)
    expect(document.get(PDFName.of('S'))).toBe(PDFName.of('Document'))
    expect(document.lookup(PDFName.of('A'), PDFDict).get(PDFName.of('WritingMode'))).toBe(PDFName.of('RlTb'))
  })
})
