import type { Installer } from './install.ts'
import type { Machine } from './machine.ts'
import { Failure } from 'slidev-deck/cli/failure'
import { say } from 'slidev-deck/cli/progress'
import { installedCandidates } from './candidates.ts'
import { aptInstaller, aptShellInstaller, playwrightInstaller, run } from './install.ts'
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
  report(inWords(browser))
  return browser
}

/** Which browser is taken, in one line. */
export function inWords({ origin, executablePath }: FoundBrowser): string {
  return `Browser: ${origin} (${executablePath})`
}

/** The best browser that is on the machine now. @throws Failure where CHROMIUM_PATH names none. */
export function presentBrowser(machine: Machine): FoundBrowser | undefined {
  return chosenBrowser(machine) ?? candidates(machine).find(({ executablePath }) => machine.starts(executablePath))
}

/** The browser that CHROMIUM_PATH names, whether it starts or not. @throws Failure where no program stands there. */
export function chosenBrowser({ env, exists }: Machine): FoundBrowser | undefined {
  const executablePath = env.CHROMIUM_PATH
  if (!executablePath)
    return undefined
  if (!exists(executablePath))
    throw new Failure(`CHROMIUM_PATH is ${executablePath}, and no program stands there: set it to a Chromium, Chrome or Edge, or leave it unset`)
  return { executablePath, origin: 'CHROMIUM_PATH' }
}

/** Every program on the machine that should be a browser, best first; some may not start. */
export function candidates({ platform, env, playwrightPath, exists }: Machine): FoundBrowser[] {
  return [
    { executablePath: playwrightPath, origin: 'Playwright\'s Chromium' },
    ...installedCandidates(platform, env).map(({ path, name }) => ({ executablePath: path, origin: `installed ${name}` })),
  ].filter(({ executablePath }) => exists(executablePath))
}

/**
 * Fetches a browser, one installer after the other until there is one that starts.
 * @throws Failure that names what to install and the variable to set.
 */
export async function installBrowser(machine: Machine, installers: Installer[] = [playwrightInstaller, aptShellInstaller, aptInstaller], execute = run): Promise<FoundBrowser> {
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
