import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NO_CLASS } from '../../build/unocss.ts'

const isNone = (token: string) => NO_CLASS.some(pattern => pattern.test(token))

/** What Slidev's own scan of its client has found. */
const tokens = readFileSync('node_modules/@slidev/client/.generated/unocss-tokens.ts', 'utf8').match(/"(?:[^"\\]|\\.)+"/g)!.map(string => JSON.parse(string) as string)

it('nothing that Slidev itself uses is passed over', () => {
  expect(tokens.length).toBeGreaterThan(500)
  expect(tokens.filter(isNone)).toEqual([])
})

it.each([
  '2xl:grid',
  '<md:hidden',
  'hover:bg-[url(star.svg)]',
  '[&_*]:p-1',
  '-mt-0.5',
  '[text~="xl"]',
  '[hover:bg-active=""]',
  'important:[&_*]:select-none',
  'h-[calc(100%-0.25rem)]',
  'text-$my-Colour',
  'w-full!',
  'bg-gray:10',
  '[p-4=""]',
])('%s may be a class', token => expect(isNone(token)).toBe(false))

it.each([
  'useNav()',
  'useNav',
  'slides.length',
  '&quot;',
  '<span',
  ':class=',
  'sentence.',
  '[svg~="path"]',
  'BenchmarkCard',
  '../seeds/rights.ts',
  '12.5',
  '[v-if~="open"]',
  '[aria-label~="of"]',
])('%s is none', token => expect(isNone(token)).toBe(true))
