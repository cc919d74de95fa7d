/**
 * Exporting from nothing: our cache emptied, the build included; the diagrams stay as they are committed. And as after an edit:
 * the build alone is gone, as for a peer whose cache is warm.
 */
import type { BenchContext } from '../context.ts'
import type { Section } from '../report.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDir } from 'slidev-publish/build/key'
import { runProgram } from '../context.ts'
import { cpu, wall } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { figure, ratio } from '../statistics.ts'
import { exportStock } from './export.ts'

export async function measureColdExport(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const own = await context.copy()
  const stockRoot = await context.stock()
  // Node's compiled programs lie in the cache too, and so go with it.
  const env = {
    NODE_COMPILE_CACHE: join(cacheDir(own), 'compiled'),
  }
  const exportDeck = () => runProgram('export', [
    '--output',
    join(context.folder, 'nothing.pdf'),
  ], { cwd: own, env })
  const remove = (folder: string) => rm(folder, { recursive: true, force: true })
  const { deck, edited, cold, warm } = await inTurn({
    deck: async () => {
      await remove(cacheDir(own))
      return exportDeck()
    },
    edited: async () => {
      await remove(join(cacheDir(own), 'slides'))
      return exportDeck()
    },
    cold: async () => {
      await remove(join(stockRoot, 'node_modules/.vite'))
      return exportStock(context)
    },
    warm: () => exportStock(context),
  }, { runs: context.runs, warmUp: true, report })
  return [
    {
      title: 'Export from nothing, build included',
      rows: [
        row('deck', 's', figure(wall(deck))),
        row('deck, as after an edit', 's', figure(wall(edited))),
        row('stock slidev export, warm', 's', figure(wall(warm))),
        row('stock slidev export, cold', 's', figure(wall(cold))),
        row('from nothing against stock, warm', 'times', ratio(wall(deck), wall(warm))),
        row('as after an edit against stock, warm', 'times', ratio(wall(edited), wall(warm)), bars.editedAgainstStock),
        row('from nothing against stock, cold', 'times', ratio(wall(deck), wall(cold))),
        row('deck, processor', 's', figure(cpu(deck))),
        row('stock, warm, processor', 's', figure(cpu(warm))),
        row('from nothing against stock, warm, processor', 'times', ratio(cpu(deck), cpu(warm))),
      ],
    },
  ]
}
