import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tally-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs these test files as `npm test` does; gives the last line and the status. */
async function tally(files: Record<string, string>): Promise<{ status: number, last: string | undefined }> {
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content)
  const args = [
    resolve('node_modules/vitest/vitest.mjs'),
    'run',
    '--globals',
    '--root',
    folder,
    '--reporter',
    'default',
    '--reporter',
    resolve('tests/support/tally.ts'),
  ]
  return new Promise(done => execFile(process.execPath, args, (error, stdout) =>
    done({
      status: error
        ? Number(error.code)
        : 0,
      last: stdout.trimEnd().split('\n').at(-1),
    })))
}

it('all tests passed', async () => {
  expect(await tally({ 'a.test.js': 'it("one", () => {}); it.skip("two", () => {}); it("three", () => {})' }))
    .toEqual({ status: 0, last: '2 passed, 0 failed' })
})

it('a test that fails, a file that does not load and a promise that nobody caught count as failed', async () => {
  expect(await tally({
    'a.test.js': 'it("one", () => {}); it("two", () => { throw new Error("no") })',
    'b.test.js': 'throw new Error("no")',
    'c.test.js': 'it("one", () => { void Promise.reject(new Error("no")) })',
  })).toEqual({ status: 1, last: '2 passed, 3 failed' })
})

it('a run that never comes to its tests has failed', async () => {
  expect(await tally({
    'vitest.config.js': 'export default { test: { globalSetup: "setup.js" } }',
    'setup.js': 'export default () => { throw new Error("no browser") }',
    'a.test.js': 'it("one", () => {})',
  })).toEqual({ status: 1, last: '0 passed, 1 failed' })
})
