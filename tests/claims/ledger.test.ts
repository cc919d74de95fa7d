import { attributions } from 'slidev-addon-claims/attribution'
import { claimKinds } from 'slidev-addon-claims/claim'
import { sourceWords } from 'slidev-addon-claims/rules'
import { recordPieces } from 'slidev-addon-claims/slide'
import { missingWords } from 'slidev-addon-claims/stems'
import { describe, expect, it } from 'vitest'
import { claims, points, source } from '../../seeds/en.ts'

describe('the ledger', () => {
  it('holds every sentence of every paragraph, in the order of the article', () => {
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

  it.each(claims)('$id is one short sentence of a known kind, in the deck’s own voice', ({ text, kind }) => {
    expect(claimKinds).toContain(kind)
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text.split(/\s+/).length).toBeLessThan(25)
    expect([
      ...sourceWords(text),
      ...attributions(text),
    ].filter(phrase => !/the article (?:calls|links)/.test(phrase))).toEqual([])
  })

  it.each(claims)('$id has one to four decisive words', ({ words }) => {
    expect(words.length).toBeGreaterThanOrEqual(1)
    expect(words.length).toBeLessThanOrEqual(4)
    for (const alternative of words.flatMap(entry => entry.split('|')))
      expect(alternative).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} ’-]*$/u)
  })

  it('keeps the words that carry the point', () => {
    const words = (id: string) => claims.find(claim => claim.id === id)?.words.join(' ') ?? ''
    const carriers = {
      '1.5b': 'expect',
      '3.6a': 'terrorist',
      '3.7b': 'all foreign',
      '4.2a': 'unrestricted',
      '4.2b': 'international humanitarian law',
      '4.3a': 'political interference',
      '6.4b': 'ethnic religious',
      '6.5b': 'completely',
      '7.3c': 'consent',
    }
    for (const [id, carrier] of Object.entries(carriers))
      expect(words(id), id).toContain(carrier)
  })

  it('marks at least what a room of diplomats would challenge', () => {
    const marked = new Set(claims.filter(claim => claim.contested).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`))
    expect([
      '2.1',
      '5.1',
      '5.2',
      '5.3',
      '5.4',
      '5.5',
      '6.1',
      '6.2',
      '6.5',
      '6.6',
      '8.4',
      '9.2',
    ].filter(sentence => !marked.has(sentence))).toEqual([])
  })

  it('never makes those who flee the threat', () => {
    for (const { text } of claims)
      expect(text).not.toMatch(/\b(?:migrants|refugees|asylum seekers)\b/i)
  })

  it('gives a reason of some length for what no slide shows', () => {
    for (const { leftOut, spokenOnly } of claims)
      expect(leftOut ?? spokenOnly ?? 'A reason of some length.').toMatch(/^\p{L}.{20,}\.$/u)
  })
})

describe('the points to confirm', () => {
  it('are thirteen, on two pages', () => {
    expect(points).toHaveLength(13)
    expect([
      ...Map.groupBy(points, topic => topic.group).keys(),
    ]).toEqual(['abroad', 'home'])
    expect(points.filter(topic => topic.group === 'abroad')).toHaveLength(6)
  })

  it('gather every contested claim that is not left out under one subject', () => {
    expect(points.flatMap(topic => topic.claims).sort())
      .toEqual(claims.filter(claim => claim.contested && !claim.leftOut).map(claim => claim.id).sort())
    expect(points.find(topic => topic.claims.includes('9.2b'))?.paragraphs).toEqual([2, 9])
    expect(points.filter(topic => topic.sensitive).flatMap(topic => topic.paragraphs)).toEqual([5, 5, 5])
  })

  it.each(points)('$id fits its table row and says what its claims say', (topic) => {
    const { short, article, check } = topic
    const count = (text: string) => text.split(/\s+/).length
    expect(count(short)).toBeLessThanOrEqual(6)
    expect(count(article)).toBeLessThanOrEqual(14)
    expect(count(check)).toBeLessThanOrEqual(16)
    // Two lines of a table cell.
    expect(article.length).toBeLessThanOrEqual(96)
    expect(check.length).toBeLessThanOrEqual(76)
    expect(check).toMatch(/^\p{Lu}.{30,}\.$/u)
    for (const claim of claims.filter(({ id }) => topic.claims.includes(id)))
      expect(missingWords(claim.words, recordPieces({ ...topic }).join('\n')), claim.id).toEqual([])
  })
})
