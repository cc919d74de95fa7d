/** The first visit: what is fetched, and how soon the first slide stands there. */
import type { BenchContext } from '../context.ts'
import type { Row, Section } from '../report.ts'
import type { SiteServer } from '../site-server.ts'
import type { Visited } from '../visit.ts'
import { join } from 'node:path'
import { buildDeck } from 'slidev-publish/build/build'
import { runProgram } from '../context.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, ratio } from '../statistics.ts'
import { firstVisit, SLOW_LINE, timeToFirstSlide } from '../visit.ts'

/**
 * Visits that are timed in each run: one takes a second, and up to twice as long as another, as the browser starts
 * a process for each.
 */
const TIMED_VISITS = 5

/** Visits of one site: what was fetched, and the seconds to the first slide, over a slow line too. */
interface Visits { loads: Visited[], times: { plain: number, slow: number }[] }

export async function measureVisit(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  report('building')
  const { dir } = await buildDeck({ audience: 'presenting' })
  const shared = join(context.folder, 'shared')
  await runProgram('build', ['--output', shared])
  return withSites(context, [dir, shared, await context.stockSite()], async (browser, sites) => {
    const [presenting, sharing, stock] = sites as [SiteServer, SiteServer, SiteServer]
    const loads = await inTurn({
      presenting: () => firstVisit(browser, presenting),
      sharing: () => firstVisit(browser, sharing),
      stock: () => firstVisit(browser, stock),
    }, { runs: context.runs, report })
    const timed = (site: SiteServer) => async () => ({
      plain: await timeToFirstSlide(browser, site),
      slow: await timeToFirstSlide(browser, site, SLOW_LINE),
    })
    const times = await inTurn({
      presenting: timed(presenting),
      sharing: timed(sharing),
      stock: timed(stock),
    }, { runs: context.runs * TIMED_VISITS, report })
    const visits = (site: keyof typeof loads): Visits => ({ loads: loads[site], times: times[site] })
    return [
      {
        title: 'First visit, as served by npm start',
        rows: against(visits('presenting'), visits('stock')),
      },
      {
        title: 'First visit, the site that is shared',
        rows: against(visits('sharing'), visits('stock')),
      },
      {
        title: 'First visit, stock slidev build',
        rows: own(visits('stock')),
      },
    ]
  })
}

const secondsOf = ({ times }: Visits, line: 'plain' | 'slow') => times.map(seconds => seconds[line])

function own(visits: Visits): Row[] {
  const { loads } = visits
  return [
    row('to the first slide', 'KB', figure(loads.map(({ first }) => first.kilobytes))),
    row('requests to the first slide', 'count', figure(loads.map(({ first }) => first.requests))),
    row('when idle', 'KB', figure(loads.map(({ idle }) => idle.kilobytes))),
    row('requests when idle', 'count', figure(loads.map(({ idle }) => idle.requests))),
    row('time to the first slide', 's', figure(secondsOf(visits, 'plain'))),
    row('the same over 10 Mbit/s', 's', figure(secondsOf(visits, 'slow'))),
  ]
}

function against(visits: Visits, stock: Visits): Row[] {
  const kilobytes = ({ loads }: Visits, until: 'first' | 'idle') => loads.map(visit => visit[until].kilobytes)
  const stored = row('stored for offline use after that', 'KB', figure(visits.loads.map(visit => visit.stored.kilobytes)))
  return [
    ...own(visits),
    ...[stored].filter(({ high }) => high > 0),
    row('bytes to the first slide against stock', 'times', ratio(kilobytes(visits, 'first'), kilobytes(stock, 'first')), bars.firstSlideAgainstStock),
    row('bytes when idle against stock', 'times', ratio(kilobytes(visits, 'idle'), kilobytes(stock, 'idle')), bars.idleAgainstStock),
    row('time to the first slide against stock', 'times', ratio(secondsOf(visits, 'plain'), secondsOf(stock, 'plain')), bars.firstSlideTimeAgainstStock),
    row('the same over 10 Mbit/s', 'times', ratio(secondsOf(visits, 'slow'), secondsOf(stock, 'slow')), bars.firstSlideTimeAgainstStock),
  ]
}
