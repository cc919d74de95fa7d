/** Recorded runs in the browser's storage: each under a key of its own, written whole or not at all. */
import type { Run } from './run.ts'
import { pack, readRuns } from './exchange.ts'

const KEPT = 'rehearsal:run:'
const BIN = 'rehearsal:bin:'

/** What is stored, the newest run first. Deleted runs can be put back; a text that can't be read stays as it was found. */
export interface Stored {
  runs: Run[]
  binned: Run[]
  damaged: { key: string, text: string }[]
}

/** Whether a key of the storage holds a recorded run. */
export function isRunKey(key: string | null): boolean {
  return !!key && (key.startsWith(KEPT) || key.startsWith(BIN))
}

/** Writes a run over its earlier state. @throws where the storage is full or refused; what stood there stays. */
export function saveRun(storage: Storage, run: Run): void {
  storage.setItem(KEPT + run.id, pack([run]))
}

/** The run as last saved, if it is there and sound. */
export function loadRun(storage: Storage, id: string): Run | undefined {
  return readKept(storage, KEPT + id)
}

/** Everything that is stored. */
export function readStore(storage: Storage): Stored {
  const [kept, bin] = [
    keys(storage, KEPT),
    keys(storage, BIN),
  ]
  return {
    runs: readable(storage, kept),
    binned: readable(storage, bin),
    damaged: [
      ...kept,
      ...bin,
    ]
      .filter(key => !readKept(storage, key))
      .map(key => ({ key, text: storage.getItem(key) ?? '' })),
  }
}

/**
 * Adds runs from a file. One that is there already is left alone; another run with the same id gets a new one.
 * @returns the runs that were added
 */
export function importRuns(storage: Storage, runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const ended = { ...run, ended: true }
    const twin = readable(storage, keys(storage, KEPT)).some(kept => pack([
      { ...kept, id: run.id, ended: true },
    ]) === pack([ended]))
    return twin
      ? []
      : [
          put(storage, KEPT, ended),
        ]
  })
}

/** Puts a run in the bin. */
export function binRun(storage: Storage, id: string): void {
  moveRun(storage, id, KEPT, BIN)
}

/** Puts a run from the bin back among the others. */
export function restoreRun(storage: Storage, id: string): void {
  moveRun(storage, id, BIN, KEPT)
}

/** Deletes what is in the bin for good, but not what can't be read. */
export function emptyBin(storage: Storage): void {
  for (const { id } of readStore(storage).binned)
    storage.removeItem(BIN + id)
}

/** First written, then removed: in no moment is the run in neither place. */
function moveRun(storage: Storage, id: string, from: string, to: string): void {
  const run = readKept(storage, from + id)
  if (!run)
    return
  put(storage, to, run)
  storage.removeItem(from + id)
}

/** Stores the run under its id, or under the id with the first number that is free. */
function put(storage: Storage, prefix: string, run: Run): Run {
  let id = run.id
  for (let n = 2; storage.getItem(prefix + id) !== null; n++)
    id = `${run.id}.${n}`
  const stored = { ...run, id }
  storage.setItem(prefix + id, pack([stored]))
  return stored
}

function keys(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter(key => key.startsWith(prefix)).sort()
}

function readable(storage: Storage, some: string[]): Run[] {
  return some
    .flatMap(key => readKept(storage, key) ?? [])
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt) || b.id.localeCompare(a.id))
}

/** The key says which run it is, even where the text was copied from another. */
function readKept(storage: Storage, key: string): Run | undefined {
  const text = storage.getItem(key)
  if (text === null)
    return undefined
  try {
    const [run] = readRuns(text, key)
    return run && {
      ...run,
      id: key.replace(KEPT, '').replace(BIN, ''),
    }
  }
  catch {
    return undefined
  }
}
