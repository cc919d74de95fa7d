import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { standIns } from '../../build/stand-ins.ts'

const root = await mkdtemp(join(tmpdir(), 'stand-ins-'))
afterAll(() => rm(root, { recursive: true }))

const all = await standIns(root, { theme: 'none' })

/** What the modules of an installed package import from another, as they write it: `{ McpServer }`, `VueJsx`. */
async function importsOf(importer: string, imported: string): Promise<string[]> {
  const dist = join('node_modules', importer, 'dist')
  const modules = await Promise.all((await readdir(dist)).filter(file => file.endsWith('.mjs')).map(file => readFile(join(dist, file), 'utf8')))
  return modules.flatMap(code => [
    ...code.matchAll(/^import (.+) from "(.+)";$/gm),
  ]).filter(([, , from]) => from === imported).map(([, names = '']) => names)
}

describe('what stands in for a package', () => {
  it.each(all)('has what $importer imports from $imported', async ({ importer, imported, instead }) => {
    const module = await import(`data:text/javascript,${encodeURIComponent(instead)}`)
    const imports = await importsOf(importer, imported)
    expect(imports.length).toBeGreaterThan(0)
    for (const names of imports) {
      const wanted = /^\{(.+)\}$/.exec(names)?.[1]?.split(',').map(name => name.trim()) ?? ['default']
      expect(Object.keys(module)).toEqual(expect.arrayContaining(wanted))
    }
  })

  it('leaves JSX to a talk that may have components in it', async () => {
    const babel = async (headmatter: object) => !(await standIns(root, { ...headmatter })).some(({ imported }) => imported.endsWith('vue-jsx'))
    expect(await babel({ theme: 'none' })).toBe(false)
    expect(await babel({})).toBe(true)
    expect(await babel({ theme: 'seriph' })).toBe(true)
    expect(await babel({
      theme: 'none',
      addons: ['slidev-addon-x'],
    })).toBe(true)
    await mkdir(join(root, 'components'))
    await writeFile(join(root, 'components/Chart.tsx'), '')
    expect(await babel({ theme: 'none' })).toBe(true)
  })

  it('is for the one package, while modules are loaded and no longer', async () => {
    const files = {
      'node_modules/a/index.js': 'export { default } from \'b\'',
      'node_modules/c/index.js': 'export { default } from \'b\'',
      'node_modules/b/index.js': 'export default \'real\'',
      'main.ts': `
        import { withStandIns } from ${JSON.stringify(pathToFileURL(resolve('build/stand-ins.ts')).href)}
        const list = [{ importer: 'a', imported: 'b', instead: 'export default "other"' }]
        const load = async name => (await import(name)).default
        console.log(await withStandIns(list, async () => [await load('a'), await load('c')]), await load('./node_modules/a/index.js?2'))
      `,
    }
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), text)
      if (file.endsWith('.js'))
        await writeFile(join(root, dirname(file), 'package.json'), '{ "type": "module", "exports": "./index.js" }')
    }
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(root, 'main.ts'),
    ])
    expect(stdout).toBe('[ \'other\', \'real\' ] real\n')
  })
})
