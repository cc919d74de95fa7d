import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataUri } from 'slidev-deck/data-uri'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inlineFiles, woff2Only } from '../../src/build/inline.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inline-'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'assets/font.woff2'), 'font')
  await writeFile(join(dir, 'assets/My Star.PNG'), 'star')
  await writeFile(join(dir, 'assets/page.css'), '@font-face{src:url(/assets/font.woff2)}i{background:url("My%20Star.PNG?v=2")}b{mask:url(#m) url(data:,x)}')
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const sheet = (name: string) => `<link rel="stylesheet" crossorigin href="http://localhost:3030/assets/${name}">`

it('puts stylesheets into the page, with fonts and pictures of any name, absolute or seen from the stylesheet', async () => {
  expect(await inlineFiles(`${sheet('page.css')}<p>`, dir)).toBe('<style>@font-face{src:url(data:font/woff2;base64,Zm9udA==)}i{background:url(data:image/png;base64,c3Rhcg==)}b{mask:url(#m) url(data:,x)}</style><p>')
})

it('fails where a file is missing', async () => {
  await expect(inlineFiles(sheet('gone.css'), dir)).rejects.toThrow('gone.css')
})

it('knows the type of a file by its ending in any case', async () => {
  expect(await dataUri(join(dir, 'assets/My Star.PNG'))).toMatch(/^data:image\/png;base64,/)
})

it('keeps of a font that comes in several formats the one that every browser takes', () => {
  const faces = '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}@font-face{src:url(b.ttf) format("truetype")}'
  expect(woff2Only(faces)).toBe('@font-face{src:url(a.woff2) format("woff2")}@font-face{src:url(b.ttf) format("truetype")}')
})
