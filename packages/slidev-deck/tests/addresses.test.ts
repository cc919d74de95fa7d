import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeck } from '../src/read.ts'

let dir: string
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'deck-'))))
afterAll(() => rmSync(dir, { recursive: true }))

function write(name: string, text: string): string {
  const file = join(dir, name)
  writeFileSync(file, text)
  return file
}

/** A talk whose second and third slide have this front matter. */
const talk = (second: string, third: string) => `# One\n\n---\n${second}\n---\n\n# Two\n\n---\n${third}\n---\n\n# Three\n`

describe('a routeAlias that leads elsewhere is refused', () => {
  it('where two slides have the same one, with both places', async () => {
    const file = write('twice.md', talk('routeAlias: point', 'routeAlias: point'))
    const name = relative('', file)
    await expect(readDeck(file)).rejects.toThrow(`${name}:9: slide 3: the routeAlias "point" is that of slide 2, too (${name}:3); give each a name of its own`)
  })

  it.each([
    ['a number', '7', 'is a number'],
    ['a number in quotes', '"07"', 'is a number'],
    ['a number as Slidev reads it', '1e1', 'is a number'],
    ['nothing', '""', 'is empty'],
    ['a page of Slidev', 'presenter', 'is a page of Slidev or of this deck'],
    ['a page of this deck', 'rehearsal', 'is a page of Slidev or of this deck'],
    ['a part of a path', 'a/b', 'has a sign that an address can\'t have'],
    ['a question', 'why?', 'has a sign that an address can\'t have'],
    ['several words', 'the point', 'has a sign that an address can\'t have'],
  ])('where it is %s', async (_, alias, reason) => {
    const file = write('one.md', talk(`routeAlias: ${alias}`, 'layout: default'))
    await expect(readDeck(file)).rejects.toThrow(`${relative('', file)}:3: slide 2: the routeAlias `)
    await expect(readDeck(file)).rejects.toThrow(reason)
  })

  it('where a slide is imported twice, with the places of the imports', async () => {
    write('other.md', talk('routeAlias: point', 'routeAlias: end'))
    const file = write('imports.md', '---\nsrc: ./other.md#2\n---\n\n---\nsrc: ./other.md#2\n---\n')
    const name = relative('', file)
    await expect(readDeck(file)).rejects.toThrow(`${name}:5: slide 2: the routeAlias "point" is that of slide 1, too (${name}:1)`)
  })
})

it.each([
  ['is not shown', 'routeAlias: point', 'routeAlias: point\nhide: true'],
  ['has another name', 'routeAlias: point', 'routeAlias: Point'],
  ['has letters of another script', 'routeAlias: پایان', 'routeAlias: 2a'],
  ['has none', 'routeAlias: point', 'routeAlias:'],
])('a slide is read where the other %s', async (_, second, third) => {
  await expect(readDeck(write('fine.md', talk(second, third)))).resolves.toBeDefined()
})
