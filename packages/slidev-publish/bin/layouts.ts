#!/usr/bin/env node
import type { Browser } from 'playwright-chromium'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineCommand } from 'citty'
import { DRAWINGS } from 'slidev-addon-diagrams/diagrams'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { main } from 'slidev-deck/cli/main'
import { step } from 'slidev-deck/cli/progress'
import { writeWhole } from 'slidev-deck/replace'
import { launchBrowser } from '../src/browser/launch.ts'
import { printPage } from '../src/build/print-page.ts'
import { joinPictures, pictures } from '../src/documents/pictures.ts'
import { openDeck } from '../src/documents/print.ts'
import { findSamples, samplesTalk } from '../src/documents/samples.ts'

/** The page of documentation, and the talk made of it: in the project's root, where its layouts are found. */
const PAGE = 'docs/layouts.md'
const TALK = 'layouts-of-the-docs.md'

const HEADMATTER = `theme: none
title: Samples
favicon: /favicon.svg
fonts: { provider: none }
canvasWidth: 1280
lang: en-GB`

await main(defineCommand({
  meta: { name: 'npm run layouts --', description: `Makes the pictures of ${PAGE} anew from the Markdown below each` },
  async run() {
    const samples = findSamples(await readFile(PAGE, 'utf8'))
    const drawings = await readdir(DRAWINGS)
    const remove = async () => {
      await rm(TALK, { force: true })
      const drawn = (await readdir(DRAWINGS)).filter(file => !drawings.includes(file))
      await Promise.all(drawn.map(file => rm(join(DRAWINGS, file))))
    }
    const unregister = cleanUpOnInterrupt(remove)
    const browser = await launchBrowser()
    try {
      await writeFile(TALK, samplesTalk(samples, HEADMATTER))
      const { file } = await step('Building the slides', () => printPage({ entry: TALK, browser }))
      const [light, dark] = await step('Taking the pictures', async report => [
        await taken(browser, file, false, report),
        await taken(browser, file, true, report),
      ] as const)
      for (const [index, { picture }] of samples.entries())
        await writeWhole(join(dirname(PAGE), picture), await joinPictures(browser, [light[index + 1]!, dark[index + 1]!], { columns: 2, width: 480, gap: 16 }))
    }
    finally {
      await browser.close()
      await remove()
      unregister()
    }
  },
}))

/** Every slide at three eighths of its size. */
async function taken(browser: Browser, file: string, dark: boolean, report: (detail: string) => void): Promise<Uint8Array[]> {
  const deck = await openDeck(browser, file, { dark }, 0.375)
  const taken = await pictures(deck, report)
  await deck.page.close()
  return taken.map(({ png }) => png)
}
