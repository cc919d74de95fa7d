import type { Browser, LaunchOptions } from 'playwright-chromium'
import type { FoundBrowser } from './find.ts'
import { chromium } from 'playwright-chromium'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { say } from 'slidev-deck/cli/progress'
import { candidates, chosenBrowser, installBrowser, inWords } from './find.ts'
import { thisMachine } from './machine.ts'

/**
 * Keeps Chromium from reporting to its makers: with what Playwright turns off, nothing leaves the machine but what a page
 * asks for. And lets one without windows measure text as one with windows does, not by whole pixels.
 */
export const SWITCHES: readonly string[] = ['--disable-domain-reliability', '--no-pings', '--font-render-hinting=none']

/**
 * Starts a browser: the one that is given, else the best on the machine, else one that is fetched now, and says in one
 * line which it is. It is closed should the program be interrupted; close it yourself otherwise.
 * @throws Failure where there is none or it does not start.
 */
export async function launchBrowser(found?: FoundBrowser, options: LaunchOptions = {}): Promise<Browser> {
  if (found)
    return launch(found, options)
  const machine = thisMachine()
  const chosen = chosenBrowser(machine)
  if (chosen)
    return launch(chosen, options, say)
  // Nothing shows better whether one starts.
  for (const candidate of candidates(machine)) {
    const started = await launch(candidate, options, say).catch(() => undefined)
    if (started)
      return started
  }
  return launch(await installBrowser(machine), options, say)
}

async function launch(found: FoundBrowser, options: LaunchOptions, report: (line: string) => void = () => {}): Promise<Browser> {
  const { executablePath, origin } = found
  try {
    const browser = await chromium.launch({
      ...options,
      executablePath,
      args: [
        ...SWITCHES,
        ...options.args ?? [],
      ],
      // The program's own clean-up comes first (packages/slidev-deck/src/cli/cleanup.ts): it also removes half-written files.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    report(inWords(found))
    const unregister = cleanUpOnInterrupt(() => browser.close())
    browser.once('disconnected', unregister)
    return browser
  }
  catch (error) {
    throw new Failure(`the browser of ${origin}, ${executablePath}, does not start: ${firstLine(error)}. Set CHROMIUM_PATH to another one`, { cause: error })
  }
}
