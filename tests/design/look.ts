import type { Page } from 'playwright-chromium'
import type { PixelFacts, SlideFacts } from './facts.ts'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

declare global {
  /** What tests/design/page/ brings into the page. */
  const design: typeof import('./page/index.ts')
}

/** The code of tests/design/page/ as one script. */
const script = await bundle(fileURLToPath(new URL('page/index.ts', import.meta.url)))

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'design',
      },
    },
  })
  const [{ output: [{ code }] }] = built as unknown as [{ output: [{ code: string }] }]
  return code
}

/** Brings the code of tests/design/page/ into a page, as `design`. */
export async function bringDesign(page: Page): Promise<void> {
  await page.evaluate(script)
}

/** A slide as the design rules see it: facts from the page that shows it, and from a picture of it without its text. */
export async function look(page: Page, slide: number): Promise<{ facts: SlideFacts, pixels: PixelFacts }> {
  await bringDesign(page)
  const facts = await page.evaluate(no => design.survey(no), slide)
  await page.evaluate(no => design.hideTexts(no, true), slide)
  const picture = await page.screenshot({
    clip: {
      x: 0,
      y: 0,
      width: facts.width,
      height: facts.height,
    },
  })
  await page.evaluate(no => design.hideTexts(no, false), slide)
  // The deck's own page lets no picture in.
  const desk = await page.context().newPage()
  await desk.evaluate(script)
  const pixels = await desk.evaluate(([address, known]) => design.measurePixels(address, known), [`data:image/png;base64,${picture.toString('base64')}`, facts] as const)
  await desk.close()
  return { facts, pixels }
}
