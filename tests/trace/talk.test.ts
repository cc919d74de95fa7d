import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDeck } from '../../deck/read.ts'
import { claims, datasets } from '../../seeds/index.ts'
import { source } from '../../seeds/source.ts'
import { totals, traceDeck } from '../../trace/report.ts'

const talks = ['slides.md', 'brief.md'].filter(file => existsSync(file))

describe.each(talks)('%s', async (entry) => {
  const deck = await readDeck(entry)
  const report = traceDeck({
    deck,
    claims,
    datasets,
    sentences: source.sentences,
  })

  it('is traced to the source without a fault', () => {
    expect(report.faults).toEqual([])
  })

  it('cites a claim on every slide but the one about the source itself', () => {
    const bare = report.slides.filter(slide => slide.claims.length === 0).map(slide => slide.no)
    expect(bare).toEqual(deck.slides.filter(slide => slide.frontmatter.routeAlias === 'sources').map(slide => slide.no))
  })
})

it('the talk accounts for all 41 sentences and leaves out 4 at most', async () => {
  const { sentences, missing, leftOut } = totals(traceDeck({
    deck: await readDeck(),
    claims,
    datasets,
    sentences: source.sentences,
  }))
  expect({ sentences, missing }).toEqual({ sentences: 41, missing: 0 })
  expect(leftOut).toBeLessThanOrEqual(4)
})
