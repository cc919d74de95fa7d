import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { Failure } from 'slidev-deck/cli/failure'

/**
 * The date that documents bear: SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org),
 * else that of the last commit, else, outside of Git, that of the talk's file.
 */
export async function documentDate(entry: string): Promise<Date> {
  const fixed = process.env.SOURCE_DATE_EPOCH
  if (fixed !== undefined) {
    if (!/^\d{1,12}$/.test(fixed))
      throw new Failure(`SOURCE_DATE_EPOCH is "${fixed}": give seconds since 1970, as in 1764720000`)
    return new Date(Number(fixed) * 1000)
  }
  const git = promisify(execFile)('git', ['log', '-1', '--format=%ct'], {
    cwd: dirname(entry),
  })
  const seconds = await git.then(({ stdout }) => Number(stdout), () => 0)
  return seconds > 0
    ? new Date(seconds * 1000)
    : new Date(Math.floor((await stat(entry)).mtimeMs / 1000) * 1000)
}
