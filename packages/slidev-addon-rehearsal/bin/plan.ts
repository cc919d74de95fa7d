#!/usr/bin/env node
/** `npm run plan`: the seconds of every slide, whether they add up, and a recorded run turned into the next plan. */
import type { Plan } from '../src/plan.ts'
import type { Run } from '../src/run.ts'
import { readFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { Failure } from 'slidev-deck/cli/failure'
import { main } from 'slidev-deck/cli/main'
import { talkFile } from 'slidev-deck/cli/values'
import { readDeck } from 'slidev-deck/read'
import { writeWhole } from 'slidev-deck/replace'
import { planOf } from '../src/deck-plan.ts'
import { durationText } from '../src/duration.ts'
import { readRuns } from '../src/exchange.ts'
import { planReport, planTable } from '../src/plan-table.ts'
import { replan } from '../src/replan.ts'
import { setTimes, slidePlaces } from '../src/time-lines.ts'

const command = defineCommand({
  meta: {
    name: 'npm run plan --',
    description: 'Shows the seconds of every slide. Exit status 1 where they don\'t add up to the talk\'s duration.',
  },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk, slides.md by default' },
    from: { type: 'string', valueHint: 'run.json', description: 'Write the times of this recorded run into the talk, and nothing else' },
    json: { type: 'boolean', description: 'The plan as JSON' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    if (args.from)
      await writeTimes(entry, planOf(entry, await readDeck(entry)), await readRun(args.from))
    const plan = planOf(entry, await readDeck(entry))
    console.log(args.json
      ? JSON.stringify(planReport(plan), null, 2)
      : planTable(plan))
  },
})

async function readRun(file: string): Promise<Run> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Failure(`the run ${file} can't be read: name a file downloaded from /rehearsal as JSON`, { cause: error })
  })
  const [run, ...others] = readRuns(text, file)
  if (!run || others.length)
    throw new Failure(`${file} holds ${others.length + 1} runs: download the one to plan by on its own`)
  return run
}

/** Writes the run's times into the talk. */
async function writeTimes(entry: string, plan: Plan, run: Run): Promise<void> {
  const seconds = replan(plan, run)
  const markdown = await readFile(entry, 'utf8')
  const places = slidePlaces(markdown)
  if (places.length !== seconds.length)
    throw new Failure(`${entry} imports several slides by one src: line: give each its own, so that it can have its own time`)
  await writeWhole(entry, setTimes(markdown, new Map(seconds.map((value, i) => [places[i] ?? i, value]))))
  const changed = plan.slides.filter((slide, i) => slide.seconds !== seconds[i])
  for (const { no, seconds: before } of changed)
    console.error(`slide ${no}: ${durationText(before)} → ${durationText(seconds[no - 1] ?? 0)}`)
  console.error(`${changed.length} of ${seconds.length} times changed in ${entry}.`)
}

await main(command)
