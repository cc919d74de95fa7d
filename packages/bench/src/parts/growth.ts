/** How export, first visit and moving grow with the deck. */
import type { BenchContext } from '../context.ts'
import type { Usage } from '../process.ts'
import type { Row, Section } from '../report.ts'
import type { Visited } from '../visit.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDeck } from 'slidev-deck/read'
import { cacheDir } from 'slidev-publish/build/key'
import { runProgram } from '../context.ts'
import { headmatterOf, longDeck, renamed } from '../long-deck.ts'
import { moving, movingRows, SLOWDOWN } from '../moving.ts'
import { wall } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, ratio } from '../statistics.ts'
import { firstVisit } from '../visit.ts'

/** Slides of the decks. */
const LENGTHS = [20, 200] as const
/** As many in each deck, so that their 95 of 100 are comparable. */
const MOVES = 19

/** What one deck is measured by. */
interface Grown {
  length: number
  /** The first export, with its build. */
  fromNothing: number
  exports: Usage[]
  visits: Visited[]
  moves: number[][]
}

export async function measureGrowth(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const decks: { length: number, root: string, fromNothing: number }[] = []
  for (const length of LENGTHS) {
    report(`building ${length} slides`)
    const root = await deckOf(length, context)
    const { seconds } = await exportDeck(root)
    decks.push({ length, root, fromNothing: seconds })
  }
  return withSites(context, decks.map(({ root }) => join(cacheDir(root), 'slides', 'presenting')), async (browser, sites) => {
    const samples = await inTurn(Object.fromEntries(decks.map(({ length, root }, index) => [
      `${length} slides`,
      async () => ({
        usage: await exportDeck(root),
        visited: await firstVisit(browser, sites[index]!),
        times: await moving(browser, sites[index]!, MOVES, SLOWDOWN),
      }),
    ])), { runs: context.runs, report })
    const grown = decks.map(({ length, fromNothing }): Grown => {
      const runs = samples[`${length} slides`] ?? []
      return {
        length,
        fromNothing,
        exports: runs.map(({ usage }) => usage),
        visits: runs.map(({ visited }) => visited),
        moves: runs.map(({ times }) => times),
      }
    })
    return [
      ...grown.map(sectionOf),
      {
        title: 'Growth',
        rows: comparison(grown),
      },
    ]
  })
}

/** A copy of the project with a talk of so many slides. */
async function deckOf(length: number, { copy }: BenchContext): Promise<string> {
  const root = await copy()
  const talk = join(root, 'slides.md')
  const [markdown, { slides }] = await Promise.all([
    readFile(talk, 'utf8'),
    readDeck(),
  ])
  const sources = Array.from({
    length: Math.ceil(length / slides.length),
  }, (_, index) => `./talk-${index + 1}.md`)
  await Promise.all(sources.map((source, index) => writeFile(join(root, source), index === 0
    ? markdown
    : renamed(markdown, index + 1))))
  await writeFile(talk, longDeck(headmatterOf(markdown), { sources, count: slides.length, length }))
  return root
}

function exportDeck(root: string): Promise<Usage> {
  return runProgram('export', [], { cwd: root })
}

const perSlide = ({ exports, length }: Grown) => wall(exports).map(seconds => seconds / length)

function sectionOf({ length, fromNothing, exports, visits, moves }: Grown): Section {
  return {
    title: `${length} slides`,
    rows: [
      row('export, build at hand', 's', figure(wall(exports))),
      row('export, milliseconds a slide', 'ms', figure(wall(exports).map(seconds => seconds * 1000 / length))),
      row('export, the first time, build included', 's', figure([fromNothing])),
      row('first visit, to the first slide', 'KB', figure(visits.map(({ first }) => first.kilobytes))),
      row('first visit, when idle', 'KB', figure(visits.map(({ idle }) => idle.kilobytes))),
      ...movingRows(`moving, processor ${SLOWDOWN} times slower`, moves),
    ],
  }
}

function comparison(grown: Grown[]): Row[] {
  const [small, large] = grown as [Grown, Grown]
  const further = wall(large.exports).map((value, run) => (value - (wall(small.exports)[run] ?? Number.NaN)) / (large.length - small.length))
  return [
    row('export a slide, 200 slides against 20', 'times', ratio(perSlide(large), perSlide(small)), bars.perSlideAgainstSmallDeck),
    row('export, a further slide from 20 to 200', 'ms', figure(further.map(value => value * 1000))),
  ]
}
