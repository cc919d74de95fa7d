import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords, PAUSE, pauseSeconds, readText, sentencesOf, spokenText, wordsAMinute } from '../src/words.ts'

it.each([
  ['Good morning, and thank you.', 5],
  ['One [click] two [click:2] three', 3],
  ['[click]', 0],
  ['One. [pause] Two.', 2],
  ['**Bold** and _soft_ `code`', 4],
  ['See [the article](https://example.org/a b) now', 4],
  ['<b>Two</b> words<br>here', 3],
  ['One <!-- aside, not spoken --> two', 2],
  ['- first\n- second\n1. third', 3],
  ['# Heading\n\ntext', 2],
  ['from 40–42 % of it', 4],
  ['the ask — in short — is this—now', 7],
  ['non-governmental organisation’s', 2],
  ['水と粉と塩だけで作ります。', 9],
  ['我们今天谈面包。', 4],
  ['วันนี้เราจะพูดถึงขนมปัง', 7],
  ['Mehl, Wasser, Salz-Wasser', 3],
  ['', 0],
  [undefined, 0],
])('counts the spoken words of %j', (note, words) => {
  expect(countWords(note)).toBe(words)
})

it('keeps the words of a note and nothing else', () => {
  expect(spokenText('  [click] We *ask*:\n\n> three [things](x).  ')).toBe('We ask: three things.')
})

it('takes each pause for two seconds, and keeps it where the note is read', () => {
  const note = 'One. [pause] *Two.* [click] Three. [Pause]'
  expect(PAUSE).toBe(2)
  expect([note, 'One.', undefined].map(pauseSeconds)).toEqual([4, 0, 0])
  expect(readText(note)).toBe('One. [pause] Two. Three. [Pause]')
  expect(spokenText(note)).toBe('One. Two. Three.')
})

it('parts sentences as their language ends them', () => {
  expect(sentencesOf(spokenText('One. [click] “Two?” [pause] In 2.5 years: three'), 'en')).toEqual(['One.', '“Two?”', 'In 2.5 years: three'])
  expect(sentencesOf('این یک است. دو؟ سه', 'fa')).toEqual(['این یک است.', 'دو؟', 'سه'])
})

it('counts plain words whatever stands between them', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  const gap = fc.constantFrom(' ', '\n', '\n\n', ' [click] ', ' — ', ' <br> ')
  fc.assert(fc.property(fc.array(fc.tuple(word, gap), { maxLength: 40 }), (words) => {
    expect(countWords(words.flat().join(''))).toBe(words.length)
  }))
})

it('gives words a minute, and none where there is no time', () => {
  expect(wordsAMinute(100, 50)).toBe(120)
  expect(wordsAMinute(100, 0)).toBeUndefined()
})
