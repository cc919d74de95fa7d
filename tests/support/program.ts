import type { SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { programFile } from './programs.ts'

export interface Program {
  /** What it said so far, on both streams. */
  output: () => string
  /** Waits until it has said something; fails where it ends before that. */
  says: (what: RegExp) => Promise<RegExpExecArray>
  /** Waits until it ends by itself, and gives its status. */
  ended: () => Promise<number | null>
  /** Interrupts it, as Ctrl-C does, and gives the status it ends with. */
  interrupt: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts one of the project's programs and leaves it running. */
export function startProgram(script: string, args: string[] = [], options: SpawnOptions = {}): Program {
  return start(programFile(script), args, options)
}

/** Starts Slidev's own program on the deck in `root`, as `npx slidev` does. */
export function startSlidev(args: string[], root: string): Program {
  return start(join(root, 'node_modules/@slidev/cli/bin/slidev.mjs'), args, { cwd: root })
}

function start(script: string, args: string[], options: SpawnOptions): Program {
  const child = spawn(process.execPath, [
    script,
    ...args,
  ], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null)
      await once(child, 'close')
    return child.exitCode
  }
  // Colours come and go with the environment (CI turns them on).
  const hear = (chunk: Buffer) => output += stripVTControlCharacters(String(chunk))
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return {
    output: () => output,
    says: what => new Promise((resolve, reject) => {
      const look = () => {
        const found = what.exec(output)
        if (found)
          resolve(found)
      }
      look()
      child.stdout?.on('data', look)
      child.stderr?.on('data', look)
      child.once('close', () => reject(new Error(`${script} ended and never said ${what}:\n${output}`)))
    }),
    ended,
    interrupt(signal = 'SIGINT') {
      child.kill(signal)
      return ended()
    },
  }
}
