import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inlineFiles } from '../../build/inline.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inline-'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'assets/a.css'), '@font-face{src:url(/assets/f.woff2)}')
  await writeFile(join(dir, 'assets/f.woff2'), 'font')
  await writeFile(join(dir, 'star.svg'), '<svg/>')
})
afterAll(() => rm(dir, { recursive: true }))

it('puts stylesheets with their fonts, and pictures, into the page', async () => {
  const page = '<link rel="stylesheet" crossorigin href="http://localhost:1/assets/a.css"><img class="x" src="/star.svg">'
  expect(await inlineFiles(page, dir)).toBe('<style>@font-face{src:url(data:font/woff2;base64,Zm9udA==)}</style><img class="x" src="data:image/svg+xml;base64,PHN2Zy8+">')
})

it('fails where a file is missing', async () => {
  await expect(inlineFiles('<img src="/gone.svg">', dir)).rejects.toThrow('gone.svg')
})
