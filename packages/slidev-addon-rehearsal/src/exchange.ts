/** Runs as files: JSON that can be read back, and CSV for a spreadsheet. */
import type { Run } from './run.ts'
import type { RunResult } from './statistics.ts'
import * as v from 'valibot'
import { RunSchema } from './run.ts'
import { results } from './statistics.ts'

const FORMAT = 'rehearsal'
const VERSION = 1

const SoundRun = v.pipe(
  RunSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed && faultIn(dataset.value)
    if (fault)
      addIssue({ message: fault })
  }),
)

/** What the shape alone does not say: the times in order, every slide in the plan. */
function faultIn({ events, until, plan }: Run): string | undefined {
  const back = events.findIndex(({ at }, i) => at < (events[i - 1]?.at ?? 0))
  if (back >= 0)
    return `has an event earlier than the one before it (events.${back})`
  if (until < (events.at(-1)?.at ?? 0))
    return 'has an end (until) earlier than its last event'
  const known = new Set(plan.slides.map(slide => slide.no))
  const unknown = events.findIndex(event => !known.has(event.slide))
  return unknown < 0
    ? undefined
    : `has an event on slide ${events[unknown]?.slide}, which is not in its plan (events.${unknown})`
}

/** A file or a stored text that holds no usable run; the message says what and where. */
export class ImportError extends Error {}

/**
 * The runs of a JSON file as `toJson` writes it; `name` is what messages call it, a file's name.
 * @throws {ImportError}
 */
export function readRuns(text: string, name: string): Run[] {
  const file = v.safeParse(v.object({
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    runs: v.pipe(v.array(SoundRun), v.minLength(1, 'is empty')),
  }), readJson(text, name))
  if (file.success)
    return file.output.runs
  const [issue] = file.issues
  const path = v.getDotPath(issue)
  if (path === 'format' || !path)
    throw new ImportError(`${name} is not a file of recorded runs: download one from /rehearsal as JSON`)
  throw new ImportError(`${name} can't be read: ${path}${/^events|^until/.test(issue.message)
    ? '.'
    : ' '}${said(issue)}`)
}

function said(issue: v.BaseIssue<unknown>): string {
  return issue.kind === 'schema' && issue.expected
    ? `is ${issue.received}, not ${issue.expected}`
    : issue.message
}

function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch (error) {
    throw new ImportError(`${name} is not JSON: ${(error as Error).message}`, { cause: error })
  }
}

/** Runs as they are kept: JSON with nothing in it that can be worked out. */
export function pack(runs: readonly Run[], indent = 0): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, runs }, null, indent)
}

/** Runs as a file to download: with their results; `readRuns` takes it back and works the results out anew. */
export function toJson(runs: readonly Run[]): string {
  return `${pack(runs.map((run): Run & { results: RunResult } => ({
    ...run,
    results: results(run),
  })), 2)}\n`
}

const COLUMNS = [
  'run',
  'slide',
  'title',
  'planned_s',
  'seconds',
  'difference_s',
  'visits',
  'behind_on_arrival_s',
  'clicks_s',
] as const

/** The results as CSV (RFC 4180), a line for every slide of every run; seconds, cells empty where a slide was not reached. */
export function toCsv(runs: readonly Run[]): string {
  const lines = runs.flatMap(run => results(run).slides.map(slide => [
    run.startedAt,
    slide.no,
    slide.title,
    slide.planned,
    slide.seconds,
    slide.difference,
    slide.visits,
    slide.behindOnArrival,
    slide.clicks.join(' '),
  ]))
  return [COLUMNS, ...lines].map(line => `${line.map(cell).join(',')}\r\n`).join('')
}

/** A cell; text that a spreadsheet would take for a formula gets a quote in front, as OWASP advises. */
function cell(value: string | number | undefined): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value)
    ? `'${value}`
    : String(value ?? '')
  return /[",\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}
