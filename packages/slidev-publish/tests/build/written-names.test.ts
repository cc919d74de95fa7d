import { expect, it } from 'vitest'
import { withBoundAddresses } from '../../src/build/escaped-names.ts'

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
