import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const url = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href)

// The bundle is the one that documents/print.ts takes: it has to be in the package.
it('takes the bundle of a package in place of its files, while modules are loaded that import it and no longer', async () => {
  const program = `
    import { withBundle } from ${url('cli/bundled.ts')}
    const found = () => import.meta.resolve('@cantoo/pdf-lib')
    const { inside, PDFDocument } = await withBundle('@cantoo/pdf-lib', 'dist/pdf-lib.esm.min.js', async () => ({ inside: found(), ...await import('@cantoo/pdf-lib') }))
    const bundle = await import(${url('node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.min.js')})
    console.log(PDFDocument === bundle.PDFDocument, inside === found())
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  expect(stdout).toBe('true false\n')
})
