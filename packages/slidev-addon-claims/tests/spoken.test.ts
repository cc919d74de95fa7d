import { describe, expect, it } from 'vitest'
import { spokenPlace } from '../src/spoken.ts'

const claim = {
  words: ['million', 'forced|driven'],
}

describe('where a note speaks a claim', () => {
  it('is the sentence with all its decisive words', () => {
    expect(spokenPlace(claim, 'Look at the map. Policies have forced millions out. Why?')).toEqual({
      text: 'Policies have forced millions out.',
      attributed: false,
    })
  })

  it('is two sentences in a row, where no single one has them all', () => {
    expect(spokenPlace(claim, 'They were driven out. [pause] Millions of them. So it is.')?.text).toBe('They were driven out. Millions of them.')
  })

  it('is nowhere, where they are spoken apart', () => {
    expect(spokenPlace(claim, 'Millions suffer. I say no more. Some are forced out.')).toBeUndefined()
  })

  it.each([
    ['in the same sentence', 'By the article’s figure, millions were driven out.', true],
    ['in the sentence before', 'The article gives a figure. Millions were driven out.', true],
    ['in the sentence after', 'Millions were driven out. That is the article’s claim.', true],
    ['by “it” after such a sentence', 'The article sees a danger. It goes further. It puts at millions those driven out.', true],
    ['by no “it” of its own', 'The article sees a danger. I see it too. It is sad. Millions were driven out.', false],
    ['two sentences on', 'Millions were driven out. I pause. The article says so.', false],
    ['nowhere', 'Millions were driven out.', false],
  ])('is attributed %s, or not', (_, note, attributed) => {
    expect(spokenPlace(claim, note)?.attributed).toBe(attributed)
  })
})
