/** What the parts of a benchmark share: a browser, a folder for what they write, and the peer, made once. */
import type { Copy } from './copies.ts'
import type { RunOptions, Usage } from './process.ts'
import type { Section } from './report.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { copyProject, copyStock } from './copies.ts'
import { runNode } from './process.ts'

export interface BenchContext {
  /** How often everything is measured. */
  runs: number
  /** The browser's program. */
  browser: string
  /** A folder for files that nobody keeps. */
  folder: string
  /** The slides in a folder for Slidev's own commands; the same one each time. */
  stock: () => Promise<string>
  /** The folder of their site, as `slidev build` makes it; the same one each time. */
  stockSite: () => Promise<string>
  /** A copy of the project, removed in the end. */
  copy: () => Promise<string>
}

/** Lets `work` measure, and takes away what it left. */
export async function withContext<T>({ runs, browser }: Pick<BenchContext, 'runs' | 'browser'>, work: (context: BenchContext) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const unregister = cleanUpOnInterrupt(remove)
  const copies: Copy[] = []
  const kept = async (made: Promise<Copy>) => {
    const copy = await made
    copies.push(copy)
    return copy.root
  }
  let stock: Promise<string> | undefined
  let stockSite: Promise<string> | undefined
  const context: BenchContext = {
    runs,
    browser,
    folder,
    stock: () => stock ??= kept(copyStock()),
    stockSite: () => stockSite ??= buildStock(context.stock()),
    copy: () => kept(copyProject()),
  }
  try {
    return await work(context)
  }
  finally {
    await Promise.all(copies.map(copy => copy.discard()))
    unregister()
    await remove()
  }
}

async function buildStock(copied: Promise<string>): Promise<string> {
  const root = await copied
  await runSlidev(root, 'build')
  return join(root, 'dist')
}

/** Measures one part; `report` is told where it is. */
export type Part = (context: BenchContext, report: (detail: string) => void) => Promise<Section[]>

/**
 * Runs Slidev's own program, as it is installed in `root`. Called by a path outside of the slides' folder, it takes itself
 * for installed globally and keeps its cache with its own files, where no copy has one of its own.
 */
export function runSlidev(root: string, ...args: string[]): Promise<Usage> {
  return runNode([
    join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'),
    ...args,
  ], { cwd: root })
}

/** Runs one of the project's programs, as `npm run` starts it in a folder. */
export function runProgram(name: 'build' | 'export', args: readonly string[] = [], { cwd = '.', env }: RunOptions = {}): Promise<Usage> {
  return runNode([
    join(cwd, `packages/slidev-publish/bin/${name}.ts`),
    ...args,
  ], { cwd, env })
}
