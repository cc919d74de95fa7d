import type { SlidevPreparserExtension } from '@slidev/types'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from 'slidev-deck/cli/failure'
import { ownNotes } from 'slidev-deck/own-notes'
import { readDeck } from 'slidev-deck/read'
import { afterAll, beforeAll, expect, it } from 'vitest'

const LONG = `---
duration: 2min
---

# One

<!-- Long one. -->

---

# Two

<!-- Long two. -->

---
hide: true
---

# Hidden

---

# Four

<!-- Long four. -->
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-notes-'))
  await mkdir(join(folder, 'setup'))
  await writeFile(join(folder, 'setup/preparser.ts'), `export { default } from ${JSON.stringify(pathToFileURL(resolve('setup/preparser.ts')).href)}\n`)
  await writeFile(join(folder, 'long.md'), LONG)
  await writeFile(join(folder, 'other.md'), '# Other\n\n<!-- Long other. -->\n')
})
afterAll(() => rm(folder, { recursive: true }))

/** The notes of a talk made of so many slides. */
async function notesOf(...slides: string[]): Promise<string[]> {
  const entry = join(folder, 'short.md')
  await writeFile(entry, slides.join('\n'))
  return (await readDeck(entry)).slides.map(slide => slide.note)
}

const taken = (from: string, note = '') => `---\nsrc: ./${from}\n---\n${note && `\n<!-- ${note} -->\n`}`

it('lets an imported slide bring its own note, and keep the other\'s where it brings none', async () => {
  expect(await notesOf(taken('long.md#1', 'Short one.'), taken('long.md#2'), taken('long.md#4', 'Short four.')))
    .toEqual(['Short one.', 'Long two.', 'Short four.'])
})

it('takes a slide by its name, with a note of its own, wherever it stands', async () => {
  await writeFile(join(folder, 'named.md'), '# First\n\n---\nrouteAlias: six-risks\n---\n\n# Risks\n\n<!-- Long risks. -->\n')
  expect(await notesOf(taken('named.md#six-risks', 'Short risks.'), taken('long.md#4')))
    .toEqual(['Short risks.', 'Long four.'])
  await writeFile(join(folder, 'named.md'), '---\nrouteAlias: six-risks\n---\n\n# Risks\n\n<!-- Long risks. -->\n\n---\n\n# Second\n')
  expect(await notesOf(taken('named.md#six-risks'))).toEqual(['Long risks.'])
})

it('tells the slides of several files apart', async () => {
  expect(await notesOf(taken('other.md#1', 'Short other.'), '---\n\n# Own\n\n<!-- Own note. -->\n', taken('long.md#1'), taken('other.md#1')))
    .toEqual([
      'Short other.',
      'Own note.',
      'Long one.',
      'Short other.',
    ])
})

it('leaves the notes of the talk itself alone', async () => {
  expect((await readDeck(join(folder, 'long.md'))).slides.map(slide => slide.note)).toEqual(['Long one.', 'Long two.', 'Long four.'])
})

it('refuses one note for several slides', async () => {
  const reading = notesOf(taken('long.md#1-2', 'Which?'))
  await expect(reading).rejects.toThrow(/short\.md:1: a note can't go with several imported slides \(src: \.\/long\.md#1-2\); import them one by one$/)
  await expect(reading).rejects.toBeInstanceOf(Failure)
})

it('refuses to give a note to a slide that is not the one it was written for', async () => {
  const entry = join(folder, 'short.md')
  await writeFile(entry, [
    taken('other.md#1', 'Short other.'),
    taken('long.md#2', 'Short two.'),
  ].join('\n'))
  const { transformRawLines, transformSlide, transformNote } = ownNotes(entry) as Required<SlidevPreparserExtension>
  // Slidev would read the second file before the first.
  for (const slides of [
    ['', ''],
    ['# One', '# Two'],
  ]) {
    await transformRawLines([])
    for (const content of slides) {
      const slide = transformSlide(content, {})
      if (content === '# One')
        await expect(slide).rejects.toThrow(/other\.md#1 is read as another slide/)
      else
        await slide
      await transformNote('', {})
    }
  }
})

it('finds the slide that is meant where files import one another', async () => {
  await writeFile(join(folder, 'c.md'), '# C one\n\n<!-- C one. -->\n\n---\n\n# C two\n\n<!-- C two. -->\n')
  await writeFile(join(folder, 'a.md'), `# A one\n\n<!-- A one. -->\n\n${taken('c.md#1', 'C one in A.')}\n---\n\n# A three\n\n<!-- A three. -->\n`)
  expect(await notesOf(taken('a.md#1', 'Short A one.'), taken('a.md#2'), taken('c.md#2', 'Short C two.'), taken('a.md#3', 'Short A three.'), taken('other.md#1', 'Short other.')))
    .toEqual([
      'Short A one.',
      'C one in A.',
      'Short C two.',
      'Short A three.',
      'Short other.',
    ])
})

it('takes the outermost note of a slide that comes over several files', async () => {
  await writeFile(join(folder, 'b.md'), taken('other.md#1', 'Other in B.'))
  expect(await notesOf(taken('b.md#1', 'Short other.'))).toEqual(['Short other.'])
  expect(await notesOf(taken('b.md#1'))).toEqual(['Other in B.'])
})
