import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectPdf } from 'pdf-ua/check'
import { checkFile } from 'pdf-ua/file-check'
import { describe, expect, it } from 'vitest'
import { exportedDocuments, exportedPdf, PDFS } from '../support/documents.ts'

const bytesOf = async (file: string) => readFile(join((await exportedDocuments()).dir, file))

/** A program that not every machine has. */
const QPDF = 'qpdf'
const qpdf = (...args: string[]) => execFileSync(QPDF, args).toString()

function hasQpdf(): boolean {
  try {
    return qpdf('--version').length > 0
  }
  catch {
    return false
  }
}

describe('every PDF', () => {
  it.each(PDFS)('%s conforms to PDF/UA-1 and PDF/A-2a as far as a program can tell', async (file) => {
    expect(await inspectPdf(await bytesOf(file))).toEqual({
      standards: ['PDF/UA-1', 'PDF/A-2a'],
      findings: [],
    })
  })

  it.each(PDFS)('%s is whole', async (file) => {
    expect(await checkFile(await bytesOf(file))).toEqual([])
  })

  it.runIf(hasQpdf()).each(PDFS)('%s is whole in the eyes of qpdf', async (file) => {
    expect(qpdf('--check', join((await exportedDocuments()).dir, file))).toContain('No syntax or stream encoding errors')
  })

  it.each(PDFS)('%s gives each figure its content', async (file) => {
    const figures = (await exportedPdf(file)).elements('Figure')
    expect(figures.filter(({ alt, page }) => !alt || page === 0)).toEqual([])
  })

  it.each(PDFS)('%s holds no bitmap and is small', async (file) => {
    expect((await exportedPdf(file)).images).toBe(0)
    expect((await bytesOf(file)).length).toBeLessThan(500_000)
  })
})
