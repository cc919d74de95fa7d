import type { Browser, Page } from 'puppeteer-core'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import puppeteer from 'puppeteer-core'

const places = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap(folder => ['firefox', 'firefox-esr', 'firefox.exe'].map(name => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
]

/** The Firefox of this machine, if it has one. Nothing fetches it: the deck itself needs none. */
export const firefox = places.find(place => existsSync(place))

/** Opens an address in Firefox without a network, and counts what goes wrong there. Playwright drives no installed Firefox. */
export async function openFirefox(url: string, colorScheme: 'light' | 'dark'): Promise<{ browser: Browser, page: Page, faults: string[] }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    extraPrefsFirefox: {
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark'
        ? 0
        : 1,
      'ui.prefersReducedMotion': 1,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('request', request => /^(?:file|data|blob):/.test(request.url()) || faults.push(request.url()))
  await page.goto(url)
  return { browser, page, faults }
}
