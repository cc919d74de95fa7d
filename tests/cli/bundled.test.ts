import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('takes the bundle of a package in place of its files, wherever it is imported', async () => {
  const program = `
    import { loadBundled } from '${pathToFileURL(resolve('cli/bundled.ts')).href}'
    loadBundled('@cantoo/pdf-lib', 'dist/pdf-lib.esm.min.js')
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    const { pagesOf } = await import('${pathToFileURL(resolve('pdf/objects.ts')).href}')
    const pdf = await PDFDocument.create()
    pdf.addPage()
    console.log(import.meta.resolve('@cantoo/pdf-lib'), pagesOf(pdf).length)
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  expect(stdout).toMatch(/\/@cantoo\/pdf-lib\/dist\/pdf-lib\.esm\.min\.js 1\n$/)
})

it('finds the bundle that the export takes', async () => {
  await access('node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.min.js')
})
