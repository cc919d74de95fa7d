import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarks, MARK, splitMarks, withoutMarks } from '../src/marks.ts'

/** Texts with marks anywhere: at either end, side by side, after blanks and line breaks. */
const texts = fc.array(fc.oneof(fc.constantFrom(MARK, ' ', '\n', '’', 'Taliban'), fc.string({ maxLength: 5 }))).map(parts => parts.join(''))

describe('a text split at its marks', () => {
  it('gives each mark the one word before it', () => {
    expect(splitMarks('Completely sidelined❞ from governance')).toEqual([
      { text: 'Completely ', marked: 'sidelined' },
      { text: ' from governance' },
    ])
    expect(splitMarks('broken❞')).toEqual([
      { text: '', marked: 'broken' },
    ])
    expect(splitMarks('stability')).toEqual([
      { text: 'stability' },
    ])
  })

  it('is, put together again, the text as it was', () => {
    fc.assert(fc.property(texts, (text) => {
      const joined = splitMarks(text).map(({ text: words, marked }) => words + (marked === undefined
        ? ''
        : marked + MARK)).join('')
      expect(joined).toBe(text)
    }))
  })

  it('never has a blank in a marked word', () => {
    fc.assert(fc.property(texts, text => splitMarks(text).every(({ marked = '' }) => !/\s/.test(marked))))
  })
})

it('a title has its words without the marks', () => {
  expect(withoutMarks('Agreements broken❞ and dialogue❞ refused')).toBe('Agreements broken and dialogue refused')
})

describe('marks in Markdown', () => {
  const words = (markdown: string) => findMarks(markdown).map(({ word }) => word)

  it('are found with the word that each stands at, and with their place', () => {
    const markdown = '# Agreements broken❞\n\nand **dialogue**❞ refused'
    expect(words(markdown)).toEqual(['broken', '**dialogue**'])
    expect(findMarks(markdown).map(({ start, end }) => markdown.slice(start, end))).toEqual(['broken❞', '**dialogue**❞'])
  })

  it.each([
    ['a fence of code', '```mermaid\nA["failure❞"]\n```'],
    ['a fence with tildes', '~~~\nfailure❞\n~~~'],
    ['a script', '<script setup lang="ts">\nconst text = "failure❞"\n</script>'],
    ['a style', '<style>\np::after { content: "❞" }\n</style>'],
    ['a tag', '<Diagram title="failure❞" />'],
    ['a tag whose attribute holds an angle', '<Diagram title="a > b❞">'],
    ['a comment', '<!-- says that failure❞ is near -->'],
  ])('are not looked for in %s', (_, markdown) => {
    expect(words(markdown)).toEqual([])
    expect(words(`before❞\n\n${markdown}\n\nbehind❞`)).toEqual(['before', 'behind'])
  })

  it('are found between tags', () => {
    expect(words('<p class="conclusion">a growing threat❞</p>')).toEqual(['threat'])
  })
})
