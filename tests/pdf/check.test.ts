import type { Sample } from './sample.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, NOT_CHECKED, RULES } from '../../pdf/check.ts'
import { faults } from './faults.ts'
import { printSample } from './sample.ts'

/** The rules of veraPDF's profile for PDF/UA-1, by clause: how many each has. */
const PROFILE = {
  '5': 5,
  '6.1': 1,
  '6.2': 1,
  '7.1': 12,
  '7.2': 41,
  '7.3': 1,
  '7.4.2': 1,
  '7.4.4': 3,
  '7.5': 2,
  '7.7': 1,
  '7.9': 2,
  '7.10': 2,
  '7.11': 1,
  '7.15': 1,
  '7.16': 1,
  '7.18.1': 3,
  '7.18.2': 1,
  '7.18.3': 1,
  '7.18.4': 2,
  '7.18.5': 2,
  '7.18.6.2': 2,
  '7.18.8': 1,
  '7.20': 2,
  '7.21.3.1': 1,
  '7.21.3.2': 1,
  '7.21.3.3': 3,
  '7.21.4.1': 2,
  '7.21.4.2': 2,
  '7.21.5': 1,
  '7.21.6': 4,
  '7.21.7': 2,
  '7.21.8': 1,
}

describe('checkPdf', () => {
  let sample: Sample
  beforeAll(async () => {
    sample = await printSample()
  })

  it('finds nothing in a mended PDF', async () => {
    expect(await checkPdf(sample.mended)).toEqual([])
  })

  it('finds what Chromium leaves open', async () => {
    const found = new Set((await checkPdf(sample.printed)).map(({ rule }) => rule))
    expect([...found]).toEqual(expect.arrayContaining([
      '7.1-3',
      '7.1-5',
      '7.1-8',
      '7.2-20',
      '7.18.5-2',
    ]))
  })

  it('has a fault to try each rule with', () => {
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)))
  })

  it('says of every rule of the profile whether it is checked', () => {
    const rules = [
      ...RULES.map(({ id }) => id),
      ...Object.keys(NOT_CHECKED),
    ]
    const clauses = Object.groupBy(rules, id => id.replace(/-\d+$/, ''))
    expect(Object.fromEntries(Object.entries(clauses).map(([clause, ids = []]) => [clause, ids.length]))).toEqual(PROFILE)
    expect(new Set(rules).size).toBe(rules.length)
  })

  it.each(faults)('finds a fault against $name', async ({ rule, break: breakIt }) => {
    const pdf = await PDFDocument.load(sample.mended, { updateMetadata: false })
    breakIt(pdf)
    const found = await checkPdf(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }))
    expect(found.map(finding => finding.rule)).toContain(rule)
  })
})
