import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-ua-'))
})
afterAll(() => rm(folder, { recursive: true }))

function pdfUa(...args: string[]): Promise<{ status: number, stdout: string, stderr: string }> {
  return new Promise(resolve => execFile(process.execPath, [
    join(import.meta.dirname, '../bin/pdf-ua.ts'),
    ...args,
  ], (error, stdout, stderr) => resolve({
    status: Number(error?.code ?? 0),
    stdout,
    stderr,
  })))
}

describe('pdf-ua check', () => {
  it('names each rule that an untagged PDF breaks, and ends with status 1', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    const file = join(folder, 'plain.pdf')
    await writeFile(file, await pdf.save())
    const { status, stdout } = await pdfUa('check', file)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^7\.1-\d+: /m)
    expect(stdout).toMatch(/plain\.pdf names no standard: [1-9]\d* findings$/m)
    expect(JSON.parse((await pdfUa('check', file, '--json')).stdout)).toEqual({
      standards: [],
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: expect.stringMatching(/^\d/),
        }),
      ]),
    })
  })

  it('says in one line that a file is no PDF, and ends with status 2', async () => {
    const file = join(folder, 'note.txt')
    await writeFile(file, 'Not a PDF')
    expect(await pdfUa('check', file)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Error: .*note\.txt can't be read as a PDF: .*\n$/),
    })
  })
})
