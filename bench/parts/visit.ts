/** The first visit: what is fetched, and how soon the first slide stands there. */
import type { Row, Section } from '../report.ts'
import type { SiteServer } from '../site-server.ts'
import type { Visited } from '../visit.ts'
import type { Workshop } from '../workshop.ts'
import { join } from 'node:path'
import { buildDeck } from '../../build/build.ts'
import { runNode } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, ratio } from '../statistics.ts'
import { firstVisit, SLOW_LINE } from '../visit.ts'
import { program } from '../workshop.ts'

export async function measureVisit(shop: Workshop, report: (detail: string) => void): Promise<Section[]> {
  report('building')
  const { dir } = await buildDeck({ audience: 'presenting' })
  const shared = join(shop.folder, 'shared')
  await runNode([
    program('.', 'build.ts'),
    '--output',
    shared,
  ])
  return withSites(shop, [dir, shared, await shop.stockSite()], async (browser, sites) => {
    const [presenting, sharing, stock] = sites as [SiteServer, SiteServer, SiteServer]
    const visits = await inTurn({
      presenting: () => firstVisit(browser, presenting),
      sharing: () => firstVisit(browser, sharing),
      stock: () => firstVisit(browser, stock),
      slowPresenting: () => firstVisit(browser, presenting, SLOW_LINE),
      slowSharing: () => firstVisit(browser, sharing, SLOW_LINE),
      slowStock: () => firstVisit(browser, stock, SLOW_LINE),
    }, { runs: shop.runs, report })
    return [
      {
        title: 'First visit, as served by npm start',
        rows: against(visits.presenting, visits.stock, visits.slowPresenting, visits.slowStock),
      },
      {
        title: 'First visit, the site that is shared',
        rows: against(visits.sharing, visits.stock, visits.slowSharing, visits.slowStock),
      },
      {
        title: 'First visit, stock slidev build',
        rows: own(visits.stock, visits.slowStock),
      },
    ]
  })
}

function own(visits: Visited[], slow: Visited[]): Row[] {
  return [
    row('to the first slide', 'KB', figure(visits.map(({ first }) => first.kilobytes))),
    row('requests to the first slide', 'count', figure(visits.map(({ first }) => first.requests))),
    row('when idle', 'KB', figure(visits.map(({ idle }) => idle.kilobytes))),
    row('requests when idle', 'count', figure(visits.map(({ idle }) => idle.requests))),
    row('time to the first slide', 's', figure(visits.map(({ seconds }) => seconds))),
    row('the same over 10 Mbit/s', 's', figure(slow.map(({ seconds }) => seconds))),
  ]
}

function against(visits: Visited[], stock: Visited[], slow: Visited[], slowStock: Visited[]): Row[] {
  const first = (all: Visited[]) => all.map(visit => visit.first.kilobytes)
  const seconds = (all: Visited[]) => all.map(visit => visit.seconds)
  const bar: Partial<Record<string, number>> = {
    'to the first slide': bars.firstSlideKilobytes,
    'when idle': bars.idleKilobytes,
  }
  const stored = figure(visits.map(visit => visit.stored.kilobytes))
  return [
    ...own(visits, slow).map(each => row(each.what, each.unit, each, bar[each.what])),
    ...stored.high > 0
      ? [
          row('stored for offline use after that', 'KB', stored),
        ]
      : [],
    row('bytes to the first slide against stock', 'times', ratio(first(visits), first(stock)), bars.firstSlideAgainstStock),
    row('time to the first slide against stock', 'times', ratio(seconds(visits), seconds(stock)), bars.firstSlideTimeAgainstStock),
    row('the same over 10 Mbit/s', 'times', ratio(seconds(slow), seconds(slowStock)), bars.firstSlideTimeAgainstStock),
  ]
}
