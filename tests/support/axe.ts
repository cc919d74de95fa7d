import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  // What passes need not be listed.
  resultTypes: ['violations'],
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
  ],
}

/** What axe-core finds against WCAG 2.2 A and AA in what `within` selects, a line for each element. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis))
    await page.evaluate(axe)
  const results = await page.evaluate(([within, given]) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(within, given), [within, options] as const)
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`))
}
