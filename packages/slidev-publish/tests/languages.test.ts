import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRightToLeft } from 'pdf-ua/direction'
import { directionOf } from 'slidev-deck/language'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withAlternates } from '../src/build/alternates.ts'
import { mapConcurrently } from '../src/concurrency.ts'
import { nameOf, siteLanguages, translationsOf } from '../src/languages.ts'
import { slideIn } from '../src/site-languages.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'languages-'))
  for (const name of [
    'talk.md',
    'talk.ps.md',
    'talk.fr.md',
    'talk.de.md',
    'brief.md',
    'talk.notes-of-mine.md',
    'talk.fr.txt',
  ]) {
    await writeFile(join(root, name), `---\nlang: ${name.split('.').at(-2)?.length === 2
      ? name.split('.').at(-2)
      : 'en'}\nrouteAlias: cover\n---\n\n# One\n`)
  }
})
afterAll(() => rm(root, { recursive: true }))

it('finds the translations beside a talk, and none beside another', async () => {
  const paths = async (file: string) => (await translationsOf(join(root, file))).map(({ path }) => path)
  expect(await paths('talk.md')).toEqual(['', 'fr/', 'ps/', 'de/'])
  expect(await paths('brief.md')).toEqual([''])
  expect(await paths('talk.fr.md')).toEqual([''])
})

it('names each language as its speakers do', () => {
  expect([
    'en-GB',
    'fr',
    'fa-AF',
    'fa',
    'ps',
    'de',
  ].map(nameOf)).toEqual([
    'English',
    'Français',
    'دری',
    'دری',
    'پښتو',
    'Deutsch',
  ])
})

it.each([
  'ar',
  'ckb',
  'de',
  'dv',
  'en-GB',
  'fa-AF',
  'he',
  'ps',
  'ug',
  'ur',
  'uz-AF',
  'yi',
])('runs the same way on the page and in the PDF: %s', (lang) => {
  expect(directionOf(lang)).toBe(isRightToLeft(lang)
    ? 'rtl'
    : 'ltr')
})

it('leads to the slide of the same name, else to that of the same number, else to the first', () => {
  const slides = ['cover', '2', 'end']
  expect(slideIn({ slides }, { no: 2, alias: 'end' })).toBe('end/')
  expect(slideIn({ slides }, { no: 3, alias: 'other' })).toBe('3/')
  expect(slideIn({ slides }, { no: 4 })).toBe('')
})

it('tells a page of the same slide in each language, itself included, from wherever it stands', async () => {
  const { all } = await siteLanguages((await translationsOf(join(root, 'talk.md'))).slice(0, 2))
  const page = '<title>x</title><body>'
  const links = (path: string, own: string, site?: string) => [
    ...withAlternates(page, path, { no: 1, alias: 'cover' }, { own, all }, site).matchAll(/hreflang="([^"]+)" href="([^"]+)"/g),
  ].map(([, lang, href]) => `${lang} ${href}`)
  expect(links('1/index.html', 'fr/')).toEqual(['en ../../cover/', 'fr ../../fr/cover/', 'x-default ../../cover/'])
  expect(links('index.html', '')).toEqual(['en ./cover/', 'fr ./fr/cover/', 'x-default ./cover/'])
  expect(links('index.html', '', 'https://example.org/talk/')[1]).toBe('fr https://example.org/talk/fr/cover/')
})

it('works at most at so many things at a time, gives their results in order, and begins none after a failure', async () => {
  let [now, most] = [0, 0]
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    most = Math.max(most, ++now)
    await Promise.resolve()
    now--
    if (item === 3)
      throw new Error('three')
    return item * 2
  }
  expect(await mapConcurrently(2, [1, 2, 4], work)).toEqual([2, 4, 8])
  expect(most).toBe(2)
  begun.length = 0
  await expect(mapConcurrently(1, [1, 3, 5], work)).rejects.toThrow('three')
  expect(begun).toEqual([1, 3])
})
