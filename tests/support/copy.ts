import type { Copy } from 'bench/copies'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { copyProject as bareCopy } from 'bench/copies'
import { programFile } from './programs.ts'

/** What builds of the project have made already, below the root. */
const MADE = ['fonts', 'slides/presenting'].map(folder => join('node_modules/.cache/slidev-publish', folder))

/**
 * A copy of the project to change, with the fonts and the build for presenting that the project has: a build there makes
 * what the change makes other. The copy of `bench/copies` has neither.
 */
export async function copyProject(options?: Parameters<typeof bareCopy>[0]): Promise<Copy> {
  const copy = await bareCopy(options)
  for (const folder of MADE.filter(existsSync))
    await cp(folder, join(copy.root, folder), { recursive: true })
  return copy
}

/** Runs one of the project's programs in `root`. Never throws: what it said and how it ended is the result. */
export async function run(root: string, script: string, ...args: string[]): Promise<Ended> {
  return node(root, programFile(script), ...args)
}

/**
 * Builds talks of a copy for presenting, in a process of its own, which has the copy as its working directory: after the
 * first, each takes half the time. Gives their folders. @throws Error with what it said where one does not build
 */
export async function buildCopy(root: string, entries: readonly string[] = ['slides.md']): Promise<string[]> {
  const { status, stdout, stderr } = await node(root, '--input-type=module', '-e', `import { buildDeck } from "slidev-publish/build/build"; for (const entry of ${JSON.stringify(entries)}) console.log((await buildDeck({ entry, audience: "presenting" })).dir)`)
  if (status)
    throw new Error(stderr)
  return stdout.trim().split('\n')
}

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Runs a program of Node in `cwd`. */
export function node(cwd: string, ...args: string[]): Promise<Ended> {
  return promisify(execFile)(process.execPath, args, { cwd }).then(
    output => ({ status: 0, ...output }),
    ({ code, stdout, stderr }: { code?: number, stdout: string, stderr: string }) => ({ status: code ?? -1, stdout, stderr }),
  )
}
