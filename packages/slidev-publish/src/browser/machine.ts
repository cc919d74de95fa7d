import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import process from 'node:process'
import { chromium } from 'playwright-chromium'

/** What the search for a browser needs to know of a machine; tests give it others than their own. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  /** Whether the process may install system packages. */
  root: boolean
  /** `ID` and `ID_LIKE` of /etc/os-release, as in "ubuntu debian". */
  distribution: string
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightPath: string
  /** Whether a program stands at this path. */
  exists: (path: string) => boolean
  /** Whether that program starts: a placeholder or a browser without its libraries does not. */
  starts: (path: string) => boolean
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: {
      HOME: homedir(),
      ...process.env,
    },
    root: process.getuid?.() === 0,
    distribution: distribution(),
    playwrightPath: chromium.executablePath(),
    exists: isProgram,
    starts,
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  }
  catch {
    return false
  }
}

/** Asks for the version, on Linux alone: there it is cheap (50 ms), and on Windows Chrome would open a window. */
function starts(path: string): boolean {
  if (process.platform !== 'linux')
    return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function distribution(): string {
  try {
    const release = readFileSync('/etc/os-release', 'utf8')
    return [
      ...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm),
    ].map(match => match[1]).join(' ')
  }
  catch {
    return ''
  }
}
