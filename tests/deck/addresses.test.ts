import type { Copy } from 'bench/copies'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { useBrowser } from '../support/deck.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram } from '../support/program.ts'
import { WITH_BACKUP_PAGES } from '../support/small-talk.ts'

const { visit } = useBrowser()
let copy: Copy
const twice = WITH_BACKUP_PAGES.replace('routeAlias: backup-law', 'routeAlias: opening')
beforeAll(async () => {
  copy = await copyProject()
  await writeFile(join(copy.root, 'slides.md'), twice)
})
afterAll(() => copy.discard())

it.each([
  'dev.ts',
  'start.ts',
  'build.ts',
  'export.ts',
])('%s refuses two slides with one routeAlias in one line, with both places', async (script) => {
  const { status, stderr } = await run(copy.root, script)
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^Error: slides\.md:\d+: the routeAlias "opening" of slide 5 is that of slide 1, too \(slides\.md:1\): give each a name of its own$/)
  expect(status).toBe(1)
})

it('slidev\'s own build refuses them, too', async () => {
  const ended = await promisify(execFile)(process.execPath, [
    resolve('node_modules/@slidev/cli/bin/slidev.mjs'),
    'build',
  ], { cwd: copy.root })
    .then(() => 'built', (error: { stderr: string, stdout: string }) => error.stderr + error.stdout)
  expect(ended).toContain('the routeAlias "opening" of slide 5 is that of slide 1, too')
})

it('npm run dev says so over the page as soon as it is saved, and no longer once it is mended', async () => {
  const file = join(copy.root, 'slides.md')
  await writeFile(file, WITH_BACKUP_PAGES)
  await writeFile(join(copy.root, 'vite.config.ts'), `export default { server: { fs: { allow: ['.', ${JSON.stringify(resolve('node_modules'))}] } } }`)
  const port = await freePort()
  const program = startProgram('dev.ts', [
    '--port',
    String(port),
  ], { cwd: copy.root })
  try {
    await program.says(new RegExp(`http://localhost:${port}/`))
    const { page } = await visit()
    page.setDefaultTimeout(40_000)
    await page.goto(`http://localhost:${port}/1`)
    await page.locator('#slideshow h1', { hasText: 'The opening' }).waitFor()
    await writeFile(file, twice)
    await page.locator('vite-error-overlay', { hasText: 'the routeAlias "opening" of slide 5 is that of slide 1, too' }).waitFor()
    expect(await readFile(file, 'utf8')).toBe(twice)
    await writeFile(file, WITH_BACKUP_PAGES)
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' })
  }
  finally {
    await program.interrupt()
  }
})
