import type { Browser, LaunchOptions } from 'playwright-chromium'
import type { FoundBrowser } from './find.ts'
import { chromium } from 'playwright-chromium'
import { cleanUpOnInterrupt } from '../cli/cleanup.ts'
import { Failure, firstLine } from '../cli/failure.ts'
import { findBrowser } from './find.ts'

/** Keeps Chromium from calling its makers: nothing leaves the machine but what a page asks for. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

/**
 * Starts the browser that is found; it is closed should the program be interrupted.
 * Close it yourself otherwise. @throws Failure where there is none or it does not start.
 */
export async function launchBrowser(found?: FoundBrowser, options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, origin } = found ?? await findBrowser()
  try {
    const browser = await chromium.launch({
      ...options,
      executablePath,
      args: [
        ...quiet,
        ...options.args ?? [],
      ],
      // The program's own clean-up comes first (cli/cleanup.ts): it also removes half-written files.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    const keep = cleanUpOnInterrupt(() => browser.close())
    browser.once('disconnected', keep)
    return browser
  }
  catch (error) {
    throw new Failure(`the browser of ${origin}, ${executablePath}, does not start: ${firstLine(error)}. Set CHROMIUM_PATH to another one`)
  }
}
