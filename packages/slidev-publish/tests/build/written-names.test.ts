import { expect, it } from 'vitest'
import { withBoundAddresses } from '../../src/build/escaped-names.ts'
import { withPlainTitles } from '../../src/build/plain-titles.ts'

it.each([
  ['<img src="/it\'s.png" alt="a">', '<img :src="\'/it%27s.png\'" alt="a">'],
  ['<video poster="/a%23b.png" src="/p/what%3F.webm">', '<video :poster="\'/a%23b.png\'" :src="\'/p/what%3F.webm\'">'],
  ['<img src="/100%25.png">', '<img :src="\'/100%25.png\'">'],
])('an address that Vue can\'t import is bound: %s', (code, bound) => {
  expect(withBoundAddresses(code)).toBe(bound)
})

it.each([
  '<img src="/hall.png">',
  '<img src="/group%20photo.png">',
  '<img src="./it\'s.png">',
  '<img src="//example.org/it\'s.png">',
])('other addresses stay as they are: %s', (code) => {
  expect(withBoundAddresses(code)).toBeUndefined()
})

it('a title from front matter is words, whatever it looks like', () => {
  expect(withPlainTitles('<template>\n\n3 <of> {{ 5 }} & more\n\n</template>\n<template>\n\nA **b**\n\n</template>', ['3 <of> {{ 5 }} & more']))
    .toBe('<template>\n\n<span v-pre>3 &lt;of> {{ 5 }} &amp; more</span>\n\n</template>\n<template>\n\nA **b**\n\n</template>')
})
