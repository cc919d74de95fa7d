import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'

const cleanup = JSON.stringify(join(import.meta.dirname, '../../src/cli/cleanup.ts'))

/** The status and the output of a program that goes on for ever, and does `code`. */
function ended(code: string): Promise<unknown> {
  const program = `
    import { cleanUpOnInterrupt } from ${cleanup}
    const signal = name => process.kill(process.pid, name)
    setInterval(() => {}, 1000)
    ${code}
  `
  return new Promise(resolve => execFile(process.execPath, ['--input-type=module', '--eval', program], (error, stdout) => resolve([error?.code, stdout])))
}

describe.skipIf(process.platform === 'win32')('an interrupted program', () => {
  it('tidies up in reverse, what comes up meanwhile included, and not what was taken off', async () => {
    expect(await ended(`
      cleanUpOnInterrupt(() => console.log('first'))
      cleanUpOnInterrupt(() => { throw new Error('fails') })
      cleanUpOnInterrupt(() => console.log('taken off'))()
      cleanUpOnInterrupt(async () => {
        console.log('last')
        await new Promise(resolve => setImmediate(resolve))
        cleanUpOnInterrupt(() => console.log('late'))
      })
      signal('SIGINT')
    `)).toEqual([130, 'last\nlate\nfirst\n'])
  })

  it('ends at once when it is interrupted again', async () => {
    expect(await ended(`
      cleanUpOnInterrupt(() => new Promise(() => signal('SIGINT')))
      signal('SIGINT')
    `)).toEqual([130, ''])
  })

  it('tidies up in peace when it is told to end in two ways', async () => {
    expect(await ended(`
      cleanUpOnInterrupt(async () => {
        const told = new Promise(resolve => process.once('SIGTERM', resolve))
        signal('SIGTERM')
        await told
        console.log('tidy')
      })
      signal('SIGINT')
    `)).toEqual([130, 'tidy\n'])
  })
})
