import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fromSetup, setupFile } from '../src/setup-file.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'setup-'))
  await mkdir(join(root, 'setup'))
  for (const name of ['claims.ts', 'claims.de.ts'])
    await writeFile(join(root, 'setup', name), `export const from = '${name}'`)
})
afterAll(() => rm(root, { recursive: true }))

it.each([
  ['de-AT', 'claims.de.ts'],
  ['ar', 'claims.ts'],
  ['en-GB', 'claims.ts'],
])('a deck hands in a file for any language: %s by %s', async (lang, file) => {
  expect(setupFile(root, 'claims', lang)).toBe(join(root, 'setup', file))
  expect(await fromSetup(root, 'claims', lang)).toMatchObject({ from: file })
})

it('a deck need hand in nothing', async () => {
  expect(await fromSetup(root, 'handout', 'de')).toEqual({})
})
