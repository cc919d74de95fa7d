/** Moving from slide to slide, on this machine and on one four times as slow. */
import type { BenchContext } from '../context.ts'
import type { Section } from '../report.ts'
import type { SiteServer } from '../site-server.ts'
import type { Figure } from '../statistics.ts'
import { closingSlide } from 'slidev-addon-rehearsal/closing'
import { planOf } from 'slidev-addon-rehearsal/deck-plan'
import { readDeck } from 'slidev-deck/read'
import { buildDeck } from 'slidev-publish/build/build'
import { moving, movingRows, SLOWDOWN } from '../moving.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, quantile, ratio } from '../statistics.ts'

export async function measureMoving(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  // The closing slide stands still: backup pages are reached on purpose.
  const moves = closingSlide(planOf('slides.md', await readDeck())) - 1
  const { dir } = await buildDeck({ audience: 'presenting' })
  return withSites(context, [dir, await context.stockSite()], async (browser, sites) => {
    const [deck, stock] = sites as [SiteServer, SiteServer]
    const times = await inTurn({
      deck: () => moving(browser, deck, moves),
      stock: () => moving(browser, stock, moves),
      slowDeck: () => moving(browser, deck, moves, SLOWDOWN),
      slowStock: () => moving(browser, stock, moves, SLOWDOWN),
    }, { runs: context.runs, report })
    return [
      {
        title: `Moving, from the key to the slide painted, ${moves} moves a run`,
        rows: [
          ...movingRows('deck', times.deck),
          ...movingRows('stock', times.stock),
          ...movingRows(`deck, processor ${SLOWDOWN} times slower`, times.slowDeck),
          ...movingRows(`stock, processor ${SLOWDOWN} times slower`, times.slowStock),
          row(`deck against stock, processor ${SLOWDOWN} times slower, 95 of 100 moves`, 'times', slowest(times.slowDeck, times.slowStock), bars.movesAgainstStock),
        ],
      },
    ]
  })
}

/** The 95th percentile of all moves against that of the other site's; the spread is that of the runs in pairs. */
function slowest(deck: number[][], stock: number[][]): Figure {
  const percentile = (times: number[]) => quantile(times, 0.95)
  const { samples } = ratio(deck.map(percentile), stock.map(percentile))
  return figure(samples, percentile(deck.flat()) / percentile(stock.flat()))
}
