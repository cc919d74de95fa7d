import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deckClaimsFile } from '../src/deck-claims.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claims-'))
  await mkdir(join(root, 'setup'))
  for (const name of ['claims.ts', 'claims.de.ts'])
    await writeFile(join(root, 'setup', name), '')
})
afterAll(() => rm(root, { recursive: true }))

it.each([
  ['de-AT', 'claims.de.ts'],
  ['ar', 'claims.ts'],
  ['en-GB', 'claims.ts'],
])('a deck hands in its ledger in any language: %s by %s', (lang, file) => {
  expect(deckClaimsFile(root, lang)).toBe(join(root, 'setup', file))
})
