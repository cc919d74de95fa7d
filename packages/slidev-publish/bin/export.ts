#!/usr/bin/env node
/** `npm run export`: the documents of a talk. */
import { enableCompileCache } from 'node:module'
import process from 'node:process'

// What the documents need takes longer to load than to run; compiled once, it is kept, if it is loaded after this.
enableCompileCache()
const { defineCommand } = await import('citty')
const { inOneLine } = await import('slidev-deck/cli/failure')
const { main } = await import('slidev-deck/cli/main')
const { say } = await import('slidev-deck/cli/progress')
const { talkFile } = await import('slidev-deck/cli/values')

const command = defineCommand({
  meta: {
    name: 'npm run export --',
    description: 'Writes the talk as a PDF to exports/, and with --all as handout, leaflet, PowerPoint and pictures too.',
  },
  args: {
    'entry': { type: 'positional', required: false, description: 'the talk, slides.md by default' },
    'all': { type: 'boolean', description: 'Every document, in every language: PDF, handout, leaflet, PowerPoint, a picture of each slide' },
    'leaflet': { type: 'boolean', description: 'The leaflet alone, two pages that leaflet.vue draws' },
    'output': { type: 'string', valueHint: 'PATH', description: 'Where to write the PDF; with --all, the folder' },
    'range': { type: 'string', valueHint: '1,4-6', description: 'Only these slides' },
    'dark': { type: 'boolean', description: 'In the dark scheme' },
    'standard': {
      type: 'enum',
      options: ['ua-1', 'ua-2'],
      default: 'ua-1',
      description: 'What the PDFs conform to: ua-1 (PDF/UA-1 and PDF/A-2a) or ua-2 (PDF/UA-2 and PDF/A-4)',
    },
    'only': { type: 'boolean', description: 'With --all, not the translations beside the talk (slides.fr.md)' },
    'with-clicks': { type: 'boolean', description: 'In the PDF, a page for each click' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const { missingReport, summary } = await import('../src/documents/summary.ts')
    const request = {
      all: args.all ?? false,
      leaflet: args.leaflet ?? false,
      range: args.range,
      dark: args.dark ?? false,
      withClicks: args['with-clicks'] ?? false,
      standard: args.standard,
    }
    // With it comes Slidev's parser, which the deck's PDF from a build at hand does without.
    const translations = args.all && !args.only
      ? await (await import('../src/languages.ts')).translationsOf(entry)
      : []
    const outcomes = translations.length > 1
      ? await (await import('../src/documents/export-languages.ts')).exportLanguages(translations, request, () => args.output)
      : [await (await import('../src/documents/export.ts')).exportDocuments({ ...request, entry, output: args.output })]
    const made = outcomes.flatMap(outcome => outcome.made)
    const failed = outcomes.flatMap(outcome => outcome.failed)
    if (made.length > 0)
      console.log(summary(made))
    if (args.all && made.length > 0 && failed.every(({ file }) => file !== 'README.txt'))
      say('README.txt beside them says for whom each is, and which hold what is spoken.')
    for (const line of outcomes.flatMap(outcome => outcome.reminders))
      say(line)
    for (const line of missingReport(outcomes))
      say(line)
    for (const { error } of failed)
      say(`Error: ${inOneLine(error)}`)
    if (failed.length > 0)
      process.exitCode = 1
  },
})

await main(command)
