import { describe, expect, it } from 'vitest'
import { finds, missingWords } from '../src/stems.ts'

describe('decisive words', () => {
  it.each([
    ['negotiat', 'Genuine Negotiations'],
    ['forced|driven', 'Millions were driven out'],
    ['all foreign', 'free all foreigners held'],
    ['non-negotiable', 'not for sale: non negotiable'],
    ['non-profit', 'Non‑profits are blocked'],
    ['international humanitarian law', 'in line with international\nhumanitarian law'],
    ['Afghanistan’s democrats', 'Hear Afghanistan\'s democrats'],
    ['push aside', 'pushing asides'],
    ['threaten regional', 'It threatens ❞ regional security'],
    ['3', 'on 3–5 December'],
    ['EU', 'the EU.'],
  ])('%s stand in “%s”', (entry, text) => expect(finds(entry, text)).toBe(true))

  it.each([
    ['negotiat', 'a renegotiation'],
    ['all', 'allow a small wall'],
    ['3', '30 days, 13 nights'],
    ['EU', 'a feud in Eugene'],
    ['political interference', 'interference that is political'],
    ['political interference', 'political or other interference'],
    ['a.c', 'abc'],
  ])('%s do not stand in “%s”', (entry, text) => expect(finds(entry, text)).toBe(false))

  it('that are missing are named', () => {
    expect(missingWords(['cut|end', 'all', 'terrorist'], 'End every tie with terrorists')).toEqual(['all'])
  })
})
