import { expect, it } from 'vitest'
import { sourceWords } from '../src/rules.ts'

it.each([
  [
    'The source argues, and the source’s view is',
    ['The source', 'the source\'s'],
  ],
  [
    'Today, source says',
    ['source says'],
  ],
  [
    'Our source',
    ['Our source'],
  ],
  ['The sources of a river; a second source; resources; the article says', []],
])('finds what calls the article a source in “%s”', (text, found) => expect(sourceWords(text)).toEqual(found))
