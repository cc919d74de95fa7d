import { describe, expect, it } from 'vitest'
import { claimKinds } from '../../seeds/claim.ts'
import { claims } from '../../seeds/claims.ts'
import { source } from '../../seeds/source.ts'
import { attributes } from '../../trace/attribution.ts'

describe('the ledger', () => {
  const contested = claims.filter(claim => claim.contested)

  it('holds every sentence of every paragraph, in the order of the source', () => {
    const sentences = [
      ...new Set(claims.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)),
    ]
    expect(sentences).toEqual(source.sentences.flatMap((count, paragraph) =>
      Array.from({ length: count }, (_, sentence) => `${paragraph + 1}.${sentence + 1}`)))
    expect(sentences).toHaveLength(41)
  })

  it('letters the claims of a sentence from a, without a gap', () => {
    for (const group of Map.groupBy(claims, ({ paragraph, sentence }) => `${paragraph}.${sentence}`).values())
      expect(group.map(({ id }) => id)).toEqual(group.map(({ paragraph, sentence }, index) => `${paragraph}.${sentence}${'abcdefghijklm'[index]}`))
  })

  it.each(claims)('$id is one short sentence of a known kind', ({ text, kind }) => {
    expect(claimKinds).toContain(kind)
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text.split(/\s+/).length).toBeLessThan(25)
  })

  it('marks at least what a room of diplomats would challenge', () => {
    const marked = new Set(contested.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`))
    for (const sentence of [
      '2.1',
      '5.2',
      '5.3',
      '5.4',
      '5.5',
      '6.5',
      '6.6',
    ])
      expect(marked).toContain(sentence)
  })

  it.each(contested)('$id, contested, leaves its statement to the source and says what to check', ({ text, contested }) => {
    expect(attributes(text)).toBe(true)
    expect(contested?.check).toMatch(/^\p{Lu}.{40,}\.$/u)
    const words = contested?.short.split(' ').length
    expect(words).toBeGreaterThanOrEqual(2)
    expect(words).toBeLessThanOrEqual(8)
  })

  it('never makes those who flee the threat', () => {
    for (const { text } of claims)
      expect(text).not.toMatch(/\b(?:migrants|refugees|asylum seekers)\b/i)
  })

  it('leaves out four sentences at most, and says why', () => {
    const used = claims.filter(claim => !claim.leftOut).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)
    expect(new Set(used).size).toBeGreaterThanOrEqual(41 - 4)
    for (const { leftOut } of claims)
      expect(leftOut ?? 'A reason of some length.').toMatch(/^\p{Lu}.{20,}\.$/u)
  })
})
