import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NO_CLASS } from '../../build/unocss.ts'

/** What Slidev's own scan of its client has found. */
const tokens = readFileSync('node_modules/@slidev/client/.generated/unocss-tokens.ts', 'utf8').match(/"(?:[^"\\]|\\.)+"/g)!.map(string => JSON.parse(string) as string)

it('nothing that Slidev itself uses is passed over', () => {
  expect(tokens.length).toBeGreaterThan(500)
  expect(tokens.filter(token => NO_CLASS.test(token))).toEqual([])
})

it.each([
  '2xl:grid',
  '<md:hidden',
  'hover:bg-[url(star.svg)]',
  '[&_*]:p-1',
  '-mt-0.5',
  '[text~="xl"]',
  '[p-4=""]',
])('%s may be a class', token => expect(NO_CLASS.test(token)).toBe(false))

it.each([
  'useNav()',
  'BenchmarkCard',
  '../seeds/rights.ts',
  '12.5',
  '[v-if~="open"]',
  '[aria-label~="of"]',
])('%s is none', token => expect(NO_CLASS.test(token)).toBe(true))
