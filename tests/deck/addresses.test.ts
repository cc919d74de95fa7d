import type { Copy } from 'bench/copies'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { WITH_BACKUP_PAGES } from '../support/small-talk.ts'

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
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^Error: slides\.md:\d+: slide 5: the routeAlias "opening" is that of slide 1, too \(slides\.md:1\); give each a name of its own$/)
  expect(status).toBe(1)
})

it('slidev\'s own build refuses them, too', async () => {
  const ended = await promisify(execFile)(process.execPath, [
    resolve('node_modules/@slidev/cli/bin/slidev.mjs'),
    'build',
  ], { cwd: copy.root })
    .then(() => 'built', (error: { stderr: string, stdout: string }) => error.stderr + error.stdout)
  expect(ended).toContain('slide 5: the routeAlias "opening" is that of slide 1, too')
})
