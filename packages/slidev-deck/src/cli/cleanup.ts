import process from 'node:process'

type Task = () => unknown

const tasks = new Set<Task>()
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
type Signal = keyof typeof signals
let listening = false

/**
 * Runs `task` (close a server, end a browser, remove a half-written file) should the program be
 * interrupted: Ctrl-C, a closed terminal, `kill`. Returns a function that takes the task off again.
 */
export function cleanUpOnInterrupt(task: Task): () => void {
  tasks.add(task)
  if (!listening) {
    listening = true
    for (const signal of Object.keys(signals) as Signal[])
      process.on(signal, () => void interrupted(signal))
  }
  return () => void tasks.delete(task)
}

const last = () => [...tasks].at(-1)

let ending: Signal | undefined

/** Whether the program was interrupted and is tidying up: what fails from then on fails for that reason. */
export const isEnding = (): boolean => ending !== undefined

let interruptIsTheEnd = false

/** For a program that runs until it is told to stop: waits for that. Ctrl-C then is no failure, and the status is 0. */
export function untilInterrupted(): Promise<void> {
  interruptIsTheEnd = true
  return new Promise(resolve => cleanUpOnInterrupt(resolve))
}

async function interrupted(signal: Signal): Promise<void> {
  // A second Ctrl-C means "now". A terminal tells a builder too, and then its program tells it in its own way: that is one.
  if (ending === signal)
    process.exit(signals[signal])
  if (ending)
    return
  ending = signal
  // The last one first: what still writes into a folder ends before the folder goes. More may come meanwhile.
  for (let task = last(); task; task = last()) {
    tasks.delete(task)
    try {
      await task()
    }
    catch {}
  }
  process.exit(interruptIsTheEnd ? 0 : signals[signal])
}
