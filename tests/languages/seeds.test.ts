import { languages } from 'slidev-deck/language'
import { describe, expect, it } from 'vitest'
import * as seeds from '../../seeds/en.ts'

const { claims, datasets } = seeds

/** Names of the data that rests on claims. */
const citing = Object.entries(seeds).filter(([, value]) => [value].flat().some(record => typeof record === 'object' && record !== null && 'claims' in record)).map(([name]) => name)

it.each(languages)('the data in %s are plain: a build writes them down as JSON', async (language) => {
  const seeds = {
    ...await import(`../../seeds/${language}.ts`),
  }
  expect(JSON.parse(JSON.stringify(seeds))).toEqual(seeds)
})

describe('the data that slides can cite', () => {
  it('names every record in seeds/ that rests on claims', () => {
    expect(citing).toContain('benchmarks')
    expect(Object.keys(datasets).sort()).toEqual([
      ...new Set(citing),
    ].sort())
  })

  it.each(Object.entries(datasets))('%s has records with ids of their own and known claims', (_, records) => {
    const known = claims.map(claim => claim.id as string)
    expect(new Set(records.map(record => record.id)).size).toBe(records.length)
    for (const record of records) {
      expect(record.claims.length).toBeGreaterThan(0)
      expect(known).toEqual(expect.arrayContaining([...record.claims]))
    }
  })
})
