import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'

const cleanup = JSON.stringify(join(import.meta.dirname, '../../cli/cleanup.ts'))

it.skipIf(process.platform === 'win32')('an interrupted program tidies up in reverse, what comes up meanwhile included, and not what was taken off', async () => {
  const program = `
    import { cleanUpOnInterrupt } from ${cleanup}
    cleanUpOnInterrupt(() => console.log('first'))
    cleanUpOnInterrupt(() => { throw new Error('fails') })
    cleanUpOnInterrupt(() => console.log('taken off'))()
    cleanUpOnInterrupt(async () => {
      console.log('last')
      await new Promise(resolve => setImmediate(resolve))
      cleanUpOnInterrupt(() => console.log('late'))
    })
    setInterval(() => {}, 1000)
    process.kill(process.pid, 'SIGINT')
  `
  const ended = await new Promise(resolve => execFile(process.execPath, ['--input-type=module', '--eval', program], (error, stdout) => resolve([error?.code, stdout])))
  expect(ended).toEqual([130, 'last\nlate\nfirst\n'])
})
