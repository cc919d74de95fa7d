import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Every file of the project, as paths with slashes: what Git has, and what it would take. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ], { encoding: 'utf8' })
  return listed.split('\0').filter(path => path !== '' && existsSync(path))
}
