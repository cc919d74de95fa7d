import type { Installer } from './install.ts'
import type { Machine } from './machine.ts'
import { Failure } from '../cli/failure.ts'
import { say } from '../cli/progress.ts'
import { installedCandidates } from './candidates.ts'
import { aptInstaller, playwrightInstaller, run } from './install.ts'
import { thisMachine } from './machine.ts'

export interface FoundBrowser {
  executablePath: string
  /** Where it comes from, in words: "installed Chromium". */
  origin: string
}

/**
 * The browser for export and tests: CHROMIUM_PATH, else Playwright's own Chromium, else an installed
 * Chromium, Chrome or Edge, else one that is fetched now. Says in one line which it is.
 * @throws Failure that names what to install where none is to be had.
 */
export async function findBrowser(machine: Machine = thisMachine(), report: (line: string) => void = say): Promise<FoundBrowser> {
  const browser = presentBrowser(machine) ?? await installBrowser(machine)
  report(`Browser: ${browser.origin} (${browser.executablePath})`)
  return browser
}

/** The best browser that is on the machine now. @throws Failure where CHROMIUM_PATH names none. */
export function presentBrowser(machine: Machine): FoundBrowser | undefined {
  const chosen = machine.env.CHROMIUM_PATH
  if (chosen) {
    if (!machine.exists(chosen))
      throw new Failure(`CHROMIUM_PATH is ${chosen}, and no program stands there: set it to a Chromium, Chrome or Edge, or leave it unset`)
    return { executablePath: chosen, origin: 'CHROMIUM_PATH' }
  }
  const candidates = [
    { path: machine.playwrightPath, origin: 'Playwright\'s Chromium' },
    ...installedCandidates(machine.platform, machine.env).map(({ path, name }) => ({ path, origin: `installed ${name}` })),
  ]
  const found = candidates.find(({ path }) => machine.exists(path) && machine.starts(path))
  return found && { executablePath: found.path, origin: found.origin }
}

/**
 * Fetches a browser, one installer after the other until there is one that starts.
 * @throws Failure that names what to install and the variable to set.
 */
export async function installBrowser(machine: Machine, installers: Installer[] = [playwrightInstaller, aptInstaller], execute = run): Promise<FoundBrowser> {
  const tried: string[] = []
  for (const installer of installers) {
    let problem: string | undefined
    for (const command of installer.commands(machine))
      problem ??= await execute(command)
    const browser = presentBrowser(machine)
    if (browser)
      return browser
    if (!problem && installer === playwrightInstaller && machine.exists(machine.playwrightPath))
      problem = 'it is here and does not start; `sudo npx playwright-chromium install-deps chromium` brings the libraries it needs'
    if (problem)
      tried.push(`${installer.name}: ${problem}`)
  }
  const why = tried.length > 0
    ? ` (${tried.join('; ')})`
    : ''
  throw new Failure(`no browser found, and none could be fetched${why}. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one`)
}
