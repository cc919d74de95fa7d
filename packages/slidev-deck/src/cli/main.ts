import type { ArgsDef, CommandDef } from 'citty'
import process from 'node:process'
import { inspect } from 'node:util'
import { runCommand, showUsage } from 'citty'
import { isEnding } from './cleanup.ts'
import { Failure, inOneLine } from './failure.ts'
import { flagProblem } from './flags.ts'

/**
 * Runs a program that people start by `npm run …`: `--help` prints its usage, a mistyped flag or
 * any error ends in one line on stderr and exit status 1 (`DEBUG=1` adds the stack and the cause).
 */
export async function main<T extends ArgsDef>(command: CommandDef<T>, rawArgs = process.argv.slice(2)): Promise<void> {
  if (rawArgs.some(arg => arg === '--help' || arg === '-h'))
    return showUsage(command)
  try {
    const problem = flagProblem(rawArgs, command.args as ArgsDef ?? {})
    if (problem)
      throw new Failure(`${problem}; --help lists what there is`)
    await runCommand(command, { rawArgs })
  }
  catch (error) {
    if (isEnding())
      return
    process.stderr.write(`Error: ${inOneLine(error)}\n`)
    if (process.env.DEBUG && error instanceof Error)
      process.stderr.write(`${inspect(error)}\n`)
    // Let stdout drain, but keep no server or browser of a failed run alive.
    process.exitCode = 1
    setImmediate(() => process.exit(1))
  }
}
