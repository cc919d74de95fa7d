import type { Node } from '../../src/build/public-files.ts'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build, parseAst } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { publicFiles, withImports } from '../../src/build/public-files.ts'

const files = [
  '/hall.png',
  '/group photo.png',
  '/hall.png.txt',
  '/it\'s a#b.png',
]
const changed = (code: string) => withImports(code, files, text => parseAst(text) as unknown as Node)

describe('addresses of public files in code', () => {
  it.each([
    ['a value', 'const a = { image: "/hall.png" }', 'const a = { image: ("" + __public0 + "") }'],
    ['a style', 'const a = "center / cover url(/hall.png) #fff"', 'const a = ("center / cover url(" + __public0 + ") #fff")'],
    ['finished HTML', 'h(\'<img src="/hall.png" alt="x">\')', 'h(("<img src=\\"" + __public0 + "\\" alt=\\"x\\">"))'],
    // eslint-disable-next-line no-template-curly-in-string
    ['a template', 'const a = `url(/hall.png) ${b}`', 'const a = `url(${__public0}) ${b}`'],
    ['an address with a query', 'const a = "/hall.png?v=2"', 'const a = ("" + __public0 + "?v=2")'],
  ])('are imports in %s', (_, code, result) => {
    expect(changed(code)).toBe(`import __public0 from "virtual:public-file?/hall.png";\n${result}`)
  })

  it('are found with their escapes', () => {
    expect(changed('const a = "/group%20photo.png"')).toContain('import __public0 from "virtual:public-file?/group photo.png"')
    expect(changed('const a = "/it\'s a%23b.png"')).toContain('import __public0 from "virtual:public-file?/it\'s a#b.png"')
    expect(changed('const a = "/it%27s%20a%23b.png"')).toContain('import __public0 from "virtual:public-file?/it\'s a#b.png"')
  })

  it.each([
    ['the name of a module', 'import a from "/hall.png"'],
    ['the name of a property', 'const a = { "/hall.png": 1 }'],
    ['part of another path', 'const a = "/talks/hall.png"'],
    ['a longer name', 'const a = "/hall.pngs"'],
  ])('stay in %s', (_, code) => {
    expect(changed(code)).toBeUndefined()
  })
})

it.each([
  { alone: false, address: /new URL\("\.\/hall\.svg",\s*location\.href\)/ },
  { alone: true, address: /data:image\/svg\+xml/ },
])('what a template says of a public file leads there from any page (one file alone: $alone)', async ({ alone, address }) => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'public-')))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'public'))
  await writeFile(join(root, 'public/hall.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(root, 'Hall.vue'), '<template><p :style="{ background: `url(/hall.svg)` }" /></template>')
  const built = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [
      vue(),
      publicFiles({ userRoot: root }, alone),
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: join(root, 'Hall.vue'),
        external: 'vue',
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const code = [built].flat().flatMap(bundle => 'output' in bundle
    ? bundle.output
    : []).map(file => 'code' in file
    ? file.code
    : '').join('\n')
  expect(code).not.toContain('url(/hall.svg)')
  expect(code).toMatch(address)
})
