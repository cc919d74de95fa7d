#!/usr/bin/env node
import { defineCommand } from 'citty'
import { main } from 'slidev-deck/cli/main'
import { step } from 'slidev-deck/cli/progress'
import { talkFile } from 'slidev-deck/cli/values'
import { writeWhole } from 'slidev-deck/replace'
import { launchBrowser } from '../src/browser/launch.ts'
import { printPage } from '../src/build/print-page.ts'
import { contactSheet } from '../src/documents/contact-sheet.ts'
import { ogImage } from '../src/documents/og-image.ts'

await main(defineCommand({
  meta: { name: 'npm run contact-sheet --', description: 'Puts all slides, light and dark, on one picture' },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk to look over, slides.md by default' },
    readme: { type: 'boolean', description: 'make the pictures anew that are kept in the repository: docs/contact-sheet.png and public/og-image.png, of a translation a smaller docs/contact-sheet-fr.png' },
  },
  async run({ args: { entry, readme } }) {
    const talk = talkFile(entry)
    const browser = await launchBrowser()
    try {
      const { file } = await step('Building the deck', () => printPage({ entry: talk, browser }))
      await step('Laying out the slides', async () => {
        if (!readme)
          return save('exports/contact-sheet.png', await contactSheet(browser, file, 2))
        const [, language] = /\.(\w+)\.md$/.exec(talk) ?? []
        if (language)
          return save(`docs/contact-sheet-${language}.png`, await contactSheet(browser, file, 0.7))
        await save('docs/contact-sheet.png', await contactSheet(browser, file, 1))
        await save('public/og-image.png', await ogImage(browser, file))
      })
    }
    finally {
      await browser.close()
    }
  },
}))

async function save(path: string, png: Uint8Array): Promise<void> {
  await writeWhole(path, png)
  console.log(path)
}
