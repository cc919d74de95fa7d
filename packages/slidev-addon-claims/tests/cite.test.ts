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
      { id: '9.9z', where: 'claims' },
    ],
    [
      {
        claims: [1.1],
      },
      { id: '1.1', where: 'claims' },
    ],
    [
      {
        shows: ['nothing'],
      },
      { id: 'nothing', where: 'shows' },
    ],
    [
      {
        shows: ['cards.three'],
      },
      { id: 'cards.three', where: 'shows' },
    ],
    [
      {
        shows: ['broken'],
      },
      { id: '7.7z', where: 'record bad' },
    ],
  ])('tells what %o names in vain', (frontmatter, unknown) => {
    expect(cite(frontmatter, ledger).unknown).toEqual([unknown])
  })
})
