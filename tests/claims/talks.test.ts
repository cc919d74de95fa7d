import type { Totals } from 'slidev-addon-claims/report'
import { existsSync } from 'node:fs'
import { totals, traceDeck } from 'slidev-addon-claims/report'
import { faultLine } from 'slidev-deck/fault'
import { readDeck } from 'slidev-deck/read'
import { describe, expect, it } from 'vitest'
import { claims, datasets, source } from '../../seeds/en.ts'

const talks = ['slides.md', 'brief.md'].filter(file => existsSync(file))

describe.each(talks)('%s', async (entry) => {
  const deck = await readDeck(entry)
  const report = traceDeck({
    deck,
    claims,
    datasets,
    sentences: source.sentences,
  })

  it('is traced to the article without a fault', () => {
    expect(report.faults.map(faultLine)).toEqual([])
  })

  it('carries a claim on every main slide but the closing one', () => {
    const main = new Set(deck.slides.filter(slide => slide.section !== 'Backup' && slide.layout !== 'closing').map(slide => slide.no))
    expect(report.slides.filter(({ no, carried }) => main.has(no) && carried.length === 0).map(({ no }) => no)).toEqual([])
  })
})

describe('the talk', async () => {
  const sums: Totals = totals(traceDeck({
    deck: await readDeck(),
    claims,
    datasets,
    sentences: source.sentences,
  }))

  it('shows at least 100 of 118 claims whole, and gives a reason for every other one', () => {
    expect(sums.seen / sums.claims).toBeGreaterThanOrEqual(100 / 118)
    expect(sums.missing).toBe(0)
  })

  it('marks every contested claim that it shows', () => {
    expect(sums.marked).toBe(sums.contested)
  })
})
