import process from 'node:process'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { run } from '../../src/browser/install.ts'

// Its progress is not for this report.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(() => void vi.restoreAllMocks())

function node(script: string) {
  return run({
    label: 'Trying',
    program: process.execPath,
    args: ['-e', script],
  })
}

it('an installer that succeeds has nothing to say', async () => {
  expect(await node('console.log("much"); console.error("more")')).toBeUndefined()
})

it('an installer that fails gives the line that says why', async () => {
  expect(await node('console.log("E: no such package\\nsee the log"); process.exit(100)')).toBe('E: no such package')
})

it('an installer that fails without a word gives its status', async () => {
  expect(await node('process.exit(3)')).toBe('ended with status 3')
})

it('an installer that is not there gives the reason', async () => {
  expect(await run({ label: 'Trying', program: 'no-such-installer', args: [] })).toMatch(/ENOENT/)
})
