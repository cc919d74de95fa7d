import type { Browser } from 'playwright-chromium'
import { chromium } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { findBrowser } from '../../browser/find.ts'
import { launchBrowser } from '../../browser/launch.ts'

/** Only a browser that knows itself automated tells how it was called. */
const args = ['--enable-automation']

/** The features that a browser was started without, and closes it. */
async function turnedOff(browser: Browser): Promise<string[]> {
  try {
    const session = await browser.newBrowserCDPSession()
    const { arguments: called } = await session.send('Browser.getBrowserCommandLine')
    // Of several lists Chromium takes the last.
    return called.findLast(argument => argument.startsWith('--disable-features='))?.split('=')[1]?.split(',') ?? []
  }
  finally {
    await browser.close()
  }
}

it('turns off in Chromium what Playwright does, and the suggestions of an address bar that nobody sees', async () => {
  const found = await findBrowser()
  const byPlaywright = await turnedOff(await chromium.launch({ executablePath: found.executablePath, args }))
  expect(byPlaywright).not.toEqual([])
  expect(await turnedOff(await launchBrowser(found, { args }))).toEqual([
    ...byPlaywright,
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
  ])
})
