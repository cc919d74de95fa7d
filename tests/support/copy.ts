import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'

import { programFile } from './programs.ts'

export { copyProject } from 'bench/copies'

/** Runs one of the project's programs in `root`. Never throws: what it said and how it ended is the result. */
export async function run(root: string, script: string, ...args: string[]): Promise<Ended> {
  return node(root, programFile(script), ...args)
}

/** Builds a copy for presenting, in a process of its own, which has the copy as its working directory. */
export async function buildCopy(root: string, entry = 'slides.md'): Promise<Ended & { dir: string }> {
  const ended = await node(root, '--input-type=module', '-e', `import { buildDeck } from "slidev-publish/build/build"; console.log((await buildDeck({ entry: ${JSON.stringify(entry)}, audience: "presenting" })).dir)`)
  return {
    ...ended,
    dir: ended.stdout.trim(),
  }
}

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

function node(cwd: string, ...args: string[]): Promise<Ended> {
  return promisify(execFile)(process.execPath, args, { cwd }).then(
    output => ({ status: 0, ...output }),
    ({ code, stdout, stderr }: { code?: number, stdout: string, stderr: string }) => ({ status: code ?? -1, stdout, stderr }),
  )
}
