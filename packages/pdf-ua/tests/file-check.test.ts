import type { Sample } from './sample.ts'
import { Buffer } from 'node:buffer'
import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkFile } from '../src/file-check.ts'
import { printSample } from './sample.ts'

describe('checkFile', () => {
  let sample: Sample
  beforeAll(async () => {
    sample = await printSample()
  })

  it('finds nothing in a file that is whole', async () => {
    expect(await checkFile(sample.accessible)).toEqual([])
  })

  it('finds a file that is cut off', async () => {
    expect(await checkFile(sample.accessible.subarray(0, -20))).toEqual(['the file does not end in startxref and %%EOF'])
  })

  it('finds objects that are not where the table says', async () => {
    const start = Buffer.from(sample.accessible).indexOf('\n') + 1
    const shifted = Buffer.concat([
      sample.accessible.subarray(0, start),
      Buffer.from('%\n'),
      sample.accessible.subarray(start),
    ])
    expect(await checkFile(shifted)).not.toEqual([])
  })

  it('finds a stream that cannot be unpacked', async () => {
    const bytes = Buffer.from(sample.accessible)
    const at = bytes.indexOf('stream', bytes.indexOf('/FlateDecode')) + 10
    bytes.fill(0, at, at + 8)
    expect((await checkFile(bytes)).join()).toContain('cannot be unpacked')
  })

  it('finds a reference to nothing', async () => {
    const pdf = await PDFDocument.load(sample.accessible, { updateMetadata: false })
    pdf.catalog.set(PDFName.of('Lost'), PDFRef.of(9999))
    expect((await checkFile(await pdf.save({ useObjectStreams: true }))).join()).toContain('refers to object 9999, which does not exist')
  })
})
