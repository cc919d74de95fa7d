/** Built sites, each on a server of its own, and a browser to visit them with. */
import type { Browser } from 'playwright-chromium'
import type { BenchContext } from './context.ts'
import type { SiteServer } from './site-server.ts'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { serveSite } from './site-server.ts'

/** Serves the folders `dirs` while `work` runs, which gets a server for each, in their order. */
export async function withSites<T>(context: BenchContext, dirs: readonly string[], work: (browser: Browser, sites: SiteServer[]) => Promise<T>): Promise<T> {
  const sites = await Promise.all(dirs.map(serveSite))
  const browser = await launchBrowser({ executablePath: context.browser, origin: 'the benchmark' })
  try {
    return await work(browser, sites)
  }
  finally {
    await browser.close()
    await Promise.all(sites.map(site => site.close()))
  }
}
