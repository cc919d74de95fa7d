/** `npm run check`: everything that is wrong with a talk, a line each, in words for who edits it. */
import type { Browser } from 'playwright-chromium'
import process from 'node:process'
import { defineCommand } from 'citty'
import { launchBrowser } from '../browser/launch.ts'
import { checkTalk } from '../check/check.ts'
import { inOneLine } from '../check/message.ts'
import { main } from '../cli/main.ts'
import { step } from '../cli/progress.ts'
import { talkFile } from '../cli/values.ts'
import { benchmarks } from '../seeds/benchmarks.ts'
import { conveners } from '../seeds/conveners.ts'
import { claims, datasets } from '../seeds/index.ts'
import { source } from '../seeds/source.ts'

await main(defineCommand({
  meta: {
    name: 'npm run check --',
    description: 'Says everything that is wrong with a talk and what to do about it, a line each. Exit status 1 where something is.',
  },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk, slides.md by default, with the short talks that are made of it' },
    json: { type: 'boolean', description: 'The same as JSON' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    let browser: Browser | undefined
    try {
      const found = await step('Looking at every slide, light and dark', () => checkTalk({
        entry,
        knowledge: {
          claims,
          datasets,
          benchmarks,
          conveners,
          sentences: source.sentences,
        },
        browser: async () => browser ??= await launchBrowser(),
      }))
      if (args.json) {
        console.log(JSON.stringify(found, null, 2))
      }
      else {
        console.log(found.length > 0
          ? found.map(inOneLine).join('\n')
          : `${entry}: nothing is wrong.`)
      }
      if (found.length > 0)
        process.exitCode = 1
    }
    finally {
      await browser?.close()
    }
  },
}))
