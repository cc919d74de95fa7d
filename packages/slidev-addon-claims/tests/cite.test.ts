import { describe, expect, it } from 'vitest'
import { cite } from '../src/cite.ts'
import { ledger } from './ledger.ts'

const ids = (frontmatter: Record<string, unknown>) => cite(frontmatter, ledger).claims.map(({ id }) => id)

describe('what a slide cites', () => {
  it('is the claims that it names, in the order of the source, each once', () => {
    expect(ids({
      claims: ['1.2a', '1.1a', '1.2a'],
    })).toEqual(['1.1a', '1.2a'])
    expect(ids({ claims: '1.1b' })).toEqual(['1.1b'])
    expect(ids({})).toEqual([])
  })

  it('includes the claims of the data that it shows', () => {
    expect(ids({
      shows: ['cards'],
    })).toEqual(['1.1a', '1.1b', '1.2a'])
    expect(ids({
      shows: ['cards.two'],
    })).toEqual(['1.1b', '1.2a'])
    expect(cite({ shows: 'cards.two' }, ledger).records).toEqual([ledger.datasets.cards?.[1]])
  })

  it.each([
    [
      {
        claims: ['9.9z', '1.1a'],
      },
      'claims: 9.9z',
    ],
    [
      {
        claims: [1.1],
      },
      'claims: 1.1',
    ],
    [
      {
        shows: ['nothing'],
      },
      'shows: nothing',
    ],
    [
      {
        shows: ['cards.three'],
      },
      'shows: cards.three',
    ],
    [
      {
        shows: ['broken'],
      },
      'record bad: 7.7z',
    ],
  ])('tells what %o names in vain', (frontmatter, unknown) => {
    expect(cite(frontmatter, ledger).unknown).toEqual([unknown])
  })
})
