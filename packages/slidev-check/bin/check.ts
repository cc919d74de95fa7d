#!/usr/bin/env node
/** `npm run check`: everything that is wrong with a talk, a line each, in words for who edits it. */
import type { Browser } from 'playwright-chromium'
import type { Knowledge } from '../src/check.ts'
import type { CheckedRecords } from '../src/records.ts'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { deckClaims } from 'slidev-addon-claims/deck-claims'
import { originalOf } from 'slidev-addon-claims/translation'
import { main } from 'slidev-deck/cli/main'
import { say, step } from 'slidev-deck/cli/progress'
import { talkFile } from 'slidev-deck/cli/values'
import { readDeck } from 'slidev-deck/read'
import { fromSetup } from 'slidev-deck/setup-file'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { checkTalk } from '../src/check.ts'
import { uncheckedIn } from '../src/languages.ts'
import { inOneLine } from '../src/message.ts'

/** What the deck hands in: its ledger (slidev-addon-claims) and `setup/check.ts`, with the records that stand in several places. */
async function knowledgeOf(entry: string, lang: string): Promise<Knowledge> {
  const root = dirname(resolve(entry))
  const { claims, datasets, source } = await deckClaims(root, lang)
  const { named, numbered } = await fromSetup<CheckedRecords>(root, 'check', lang)
  return {
    claims,
    datasets,
    named,
    numbered,
    sentences: source?.sentences ?? [],
  }
}

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
    // What can't be read is told as a fault.
    const { lang } = await readDeck(entry).catch(() => ({ lang: 'en' }))
    const knowledge = await knowledgeOf(entry, lang)
    let browser: Browser | undefined
    try {
      const found = await step('Looking at every slide, light and dark', async () => checkTalk({
        entry,
        knowledge,
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
      // The ledger's words are those of the original, with which a translation is compared.
      const unchecked = uncheckedIn(lang, originalOf(entry)
        ? { ...knowledge, claims: [] }
        : knowledge)
      if (unchecked.length > 0)
        say(`Not checked where lang is ${lang}: ${unchecked.join('; ')}.`)
      if (found.length > 0)
        process.exitCode = 1
    }
    finally {
      await browser?.close()
    }
  },
}))
