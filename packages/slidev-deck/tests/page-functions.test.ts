import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFunctions } from '../src/page-functions.ts'

/** Always the same, so that its bundle takes the place of the one before. */
const folder = 'node_modules/.cache/page-functions-test'
beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'double.ts'), 'export const double = (value: number): number => 2 * value\n')
  await writeFile(join(folder, 'index.ts'), `import { double } from './double.ts'
let calls = 0
export const fourfold = (value: number): number => double(double(value))
export const called = (): number => ++calls
`)
})
afterAll(() => rm(folder, { recursive: true }))

describe('functions for a page', () => {
  interface Sample { fourfold: (value: number) => number, called: () => number }
  const inPage = () => pageFunctions<Sample>(pathToFileURL(join(folder, 'index.ts')))()

  it('bring what they import along in their text', async () => {
    const { fourfold } = await inPage()
    expect(runInNewContext(`(${fourfold})(3)`)).toBe(12)
  })

  it('begin anew with each call', async () => {
    const { called } = await inPage()
    expect([
      called(),
      called(),
    ]).toEqual([1, 1])
  })

  it('change with any file that they are made of', async () => {
    const { fourfold } = await inPage()
    expect(fourfold(3)).toBe(12)
    await writeFile(join(folder, 'double.ts'), 'export const double = (value: number): number => value + value + 1\n')
    const changed = await inPage()
    expect(changed.fourfold(3)).toBe(15)
  })
})
