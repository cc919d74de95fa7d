import { describe, expect, it } from 'vitest'
import { markedPiece, markedWords } from '../src/marked.ts'

const claim = {
  words: ['million', 'forced|driven'],
}

describe('the mark ❞', () => {
  it.each([
    [
      'the words before it, from where the sentence begins',
      'Flight goes on. Millions were forced out ❞ by policies.',
      ['Millions were forced out'],
    ],
    [
      'the words since the mark before it',
      'Millions ❞ flee, neighbours bear burdens ❞',
      ['Millions', 'flee, neighbours bear burdens'],
    ],
    ['nothing in a legend', '❞ marks what the article alone says', []],
    ['nothing without a mark', 'Millions were forced out', []],
  ])('stands at %s', (_, piece, words) => expect(markedWords(piece)).toEqual(words))

  it.each([
    [
      'of a claim’s own words',
      ['Policies', 'have forced people out ❞'],
      'have forced people out ❞',
    ],
    [
      'nowhere, where it stands at other words',
      ['Burdens abroad ❞. Millions were forced out.', '❞ Millions'],
      undefined,
    ],
  ])('is found in the piece %s', (_, pieces, found) => expect(markedPiece(claim, pieces)).toBe(found))
})
