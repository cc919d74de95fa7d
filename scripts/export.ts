/** `npm run export`: the documents of a talk. */
import { enableCompileCache } from 'node:module'
import process from 'node:process'

// What the documents need takes longer to load than to run; compiled once, it is kept, if it is loaded after this.
enableCompileCache()
const { defineCommand } = await import('citty')
const { main } = await import('../cli/main.ts')
const { say } = await import('../cli/progress.ts')
const { talkFile } = await import('../cli/values.ts')

const command = defineCommand({
  meta: {
    name: 'npm run export --',
    description: 'Writes the talk as a PDF to exports/, and with --all as handout, PowerPoint and pictures too.',
  },
  args: {
    'entry': { type: 'positional', required: false, description: 'the talk, slides.md by default' },
    'all': { type: 'boolean', description: 'Every document: PDF, handout, PowerPoint, a picture of each slide' },
    'output': { type: 'string', valueHint: 'PATH', description: 'Where to write the PDF; with --all, the folder' },
    'range': { type: 'string', valueHint: '1,4-6', description: 'Only these slides' },
    'dark': { type: 'boolean', description: 'In the dark scheme' },
    'with-clicks': { type: 'boolean', description: 'In the PDF, a page for each click' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const { exportDocuments } = await import('../documents/export.ts')
    const { summary } = await import('../documents/summary.ts')
    const { readTalk } = await import('../documents/talk.ts')
    const { contactToFillIn } = await import('../deck/contact.ts')
    const { made, failed } = await exportDocuments({
      entry,
      all: args.all ?? false,
      output: args.output,
      range: args.range,
      dark: args.dark ?? false,
      withClicks: args['with-clicks'] ?? false,
    })
    if (made.length > 0)
      console.log(summary(made))
    const toFillIn = contactToFillIn(entry, await readTalk(entry))
    if (toFillIn)
      say(toFillIn)
    for (const { problem } of failed)
      say(`Error: ${problem}`)
    if (failed.length > 0)
      process.exitCode = 1
  },
})

await main(command)
