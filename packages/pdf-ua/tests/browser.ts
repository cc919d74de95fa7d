import type { Browser } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-chromium'

/**
 * Starts the browser of `CHROMIUM_PATH`, else Playwright's own, else the system's.
 * @throws where there is none
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find(path => path && existsSync(path))
  if (!executablePath)
    throw new Error('There is no Chromium here: set CHROMIUM_PATH to one, or run `npx playwright install --no-shell chromium`')
  return chromium.launch({ executablePath })
}
