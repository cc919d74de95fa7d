import type { Standard } from '../src/standards.ts'
import type { Sample } from './sample.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { ALL_RULES, checkPdf, inspectPdf, NOT_CHECKED, RULES } from '../src/check.ts'
import { makeAccessible } from '../src/make-accessible.ts'
import { name, string, structure } from './breaking.ts'
import { faults } from './faults.ts'
import { options, printSample } from './sample.ts'

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
  let accessible: Record<Standard, Uint8Array>
  beforeAll(async () => {
    sample = await printSample()
    const { printed, figures, links } = sample
    accessible = {
      'ua-1': sample.accessible,
      'ua-2': await makeAccessible(printed, {
        ...options,
        figures,
        links,
        standard: 'ua-2',
      }),
    }
  })

  it.each([
    ['ua-1', 'PDF/UA-1', 'PDF/A-2a'],
    ['ua-2', 'PDF/UA-2', 'PDF/A-4'],
  ] as const)('finds nothing in a PDF that is mended to %s, and which standards it names', async (standard, ...standards) => {
    expect(await inspectPdf(accessible[standard])).toEqual({ standards, findings: [] })
  })

  it('asks of a PDF that names no standard for archives nothing that only these ask for', async () => {
    const { standards, findings } = await inspectPdf(sample.printed)
    expect(standards).toEqual([])
    expect(findings.filter(({ rule }) => /^A\d/.test(rule))).toEqual([])
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
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(ALL_RULES.map(({ id }) => id)))
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

  it('takes the headers that a cell names, directly or by reference', async () => {
    const pdf = await PDFDocument.load(accessible['ua-1'], { updateMetadata: false })
    structure(pdf, 'TH').forEach(({ dict }, index) => {
      dict.delete(name('A'))
      dict.set(name('ID'), string(`header ${index}`))
    })
    const headers = pdf.context.register(pdf.context.obj([
      string('header 0'),
      pdf.context.register(string('header 1')),
    ]))
    for (const { dict } of structure(pdf, 'TD'))
      dict.set(name('A'), pdf.context.obj({ O: 'Table', Headers: headers }))
    expect(await checkPdf(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }))).toEqual([])
  })

  it.each(faults)('finds a fault against $name', async ({ rule, standard, break: breakIt }) => {
    const found = await checkPdf(await breakIt(accessible[standard]))
    expect(found.map(finding => finding.rule)).toContain(rule)
  })
})
