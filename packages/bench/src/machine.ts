/** What a benchmark ran on: figures of two machines are not to be compared. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import process from 'node:process'

export interface Machine {
  system: string
  processors: string
  memoryGB: number
  node: string
  browser: string
  /** Processes that wanted a processor in the last minute before; over 0 something else was at work. */
  load: number
}

export function describeMachine(executablePath: string): Machine {
  const all = cpus()
  return {
    system: `${type()} ${release()}`,
    processors: `${all.length} × ${all[0]?.model.trim() || process.arch}`,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    // On Windows the question would open a window.
    browser: process.platform === 'win32'
      ? executablePath
      : execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).trim(),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
