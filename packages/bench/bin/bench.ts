import type { Part } from '../src/context.ts'
/** `npm run bench`: how fast and how light the deck is, against what is possible and against Slidev's own commands. */
import type { Section } from '../src/report.ts'
import { defineCommand } from 'citty'
import { main } from 'slidev-deck/cli/main'
import { say, step } from 'slidev-deck/cli/progress'
import { writeWhole } from 'slidev-deck/replace'
import { findBrowser } from 'slidev-publish/browser/find'
import { withContext } from '../src/context.ts'
import { describeMachine } from '../src/machine.ts'
import { table } from '../src/table.ts'
import { chosenParts, runCount } from '../src/values.ts'

/** Each is loaded when it is measured. */
const parts = {
  export: async (): Promise<Part> => (await import('../src/parts/export.ts')).measureExport,
  languages: async (): Promise<Part> => (await import('../src/parts/languages.ts')).measureLanguages,
  nothing: async (): Promise<Part> => (await import('../src/parts/cold-export.ts')).measureColdExport,
  visit: async (): Promise<Part> => (await import('../src/parts/visit.ts')).measureVisit,
  moving: async (): Promise<Part> => (await import('../src/parts/moving.ts')).measureMoving,
  growth: async (): Promise<Part> => (await import('../src/parts/growth.ts')).measureGrowth,
  room: async (): Promise<Part> => (await import('../src/parts/room.ts')).measureRoom,
}
const names = Object.keys(parts) as (keyof typeof parts)[]

await main(defineCommand({
  meta: {
    name: 'npm run bench --',
    description: 'Measures export, languages, first visit, moving and growth of the deck, and listeners who follow it, in turn with the baseline and with stock Slidev. Leave the machine alone meanwhile.',
  },
  args: {
    runs: { type: 'string', default: '5', description: 'How often each is measured' },
    only: {
      type: 'string',
      valueHint: names.join(','),
      description: 'Some parts instead of all',
    },
    json: { type: 'string', valueHint: 'FILE', description: 'Write the figures there too, with every sample' },
  },
  async run({ args }) {
    const runs = runCount(args.runs)
    const chosen = chosenParts(args.only, names)
    const { executablePath } = await findBrowser()
    const machine = describeMachine(executablePath)
    const sections: Section[] = []
    await withContext({ runs, browser: executablePath }, async (context) => {
      for (const name of chosen)
        sections.push(...await step(`Measuring ${name}`, async report => (await parts[name]())(context, report)))
    })
    console.log(`${table(sections)}\n\n${machine.processors}, ${machine.memoryGB} GB, ${machine.system}, Node ${machine.node}, ${machine.browser}. ${runs} runs; load before: ${machine.load}.`)
    if (args.json) {
      await writeWhole(args.json, `${JSON.stringify({ runs, machine, sections }, null, 2)}\n`)
      say(`Written to ${args.json}.`)
    }
  },
}))
