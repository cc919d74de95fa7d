import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { differences, identify } from '../src/fingerprint.ts'

const text = Buffer.from('One sentence of 2.5 words. “Another” one, e.g. this?\n\nA third! Done.\n')

describe('the fingerprint of a text', () => {
  it('counts words, paragraphs and sentences', () => {
    expect(identify(text)).toMatchObject({
      words: 12,
      sentences: [2, 2],
    })
  })

  it('is the SHA-256 of the bytes', () => {
    expect(identify(Buffer.from('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('tells one text from another, in words', () => {
    const expected = identify(text)
    expect(differences(identify(text), expected)).toEqual([])
    expect(differences(identify(Buffer.from('One sentence.\n')), expected)).toEqual([
      expect.stringMatching(/^SHA-256: \w{64}, expected \w{64}$/),
      'words: 2, expected 12',
      'paragraphs: 1, expected 2',
      'sentences by paragraph: 1, expected 2 2',
    ])
  })
})
