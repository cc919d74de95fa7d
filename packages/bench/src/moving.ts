/** Moving through a deck by its keys. */
import type { Browser } from 'playwright-chromium'
import type { Row } from './report.ts'
import type { SiteServer } from './site-server.ts'
import type { Visit } from './visit.ts'
import { isAtRest, watchNextMove } from './page-dom.ts'
import { row } from './report.ts'
import { figure, median, quantile } from './statistics.ts'
import { visitSite } from './visit.ts'

/** As slow as a tablet beside a laptop. */
export const SLOWDOWN = 4

/** The times of one way through the first slides of a deck, in a context of its own, all slides loaded; see `moveThrough`. */
export async function moving(browser: Browser, site: SiteServer, moves: number, slowdown?: number): Promise<number[]> {
  const visit = await visitSite(browser, site)
  const times = await moveThrough(visit, moves, slowdown)
  await visit.context.close()
  return times
}

/**
 * Presses the key for the next slide `moves` times, each when the slide before stands still, with the processor
 * slowed `slowdown` times. Gives the milliseconds from each key to the paint of its slide.
 */
async function moveThrough({ page, devtools }: Visit, moves: number, slowdown = 1): Promise<number[]> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times: number[] = []
  for (let move = 0; move < moves; move++) {
    await page.waitForFunction(isAtRest)
    await page.evaluate(watchNextMove)
    await page.keyboard.press('ArrowDown')
    const moved = await page.waitForFunction(() => (globalThis as unknown as { nextMove?: number }).nextMove)
    times.push(await moved.jsonValue() ?? Number.NaN)
  }
  return times
}

/** Median and 95th percentile over all runs, with the least and the greatest of a run. */
export function movingRows(what: string, runs: number[][]): Row[] {
  const all = runs.flat()
  const percentile = (times: number[]) => quantile(times, 0.95)
  return [
    row(`${what}, half of the moves`, 'ms', figure(runs.map(median), median(all))),
    row(`${what}, 95 of 100 moves`, 'ms', figure(runs.map(percentile), percentile(all))),
  ]
}
