import process from 'node:process'
import { styleText } from 'node:util'

/** Writes one line for the person at the keyboard. It goes to stderr: stdout is for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

const dim = (text: string) => styleText('dim', text, { stream: process.stderr })
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs `work` under a label: "Building the deck … 4.2 s". `work` may report where it is ("slide 3 of 19").
 * In a terminal the line is rewritten as it goes on; elsewhere (a log) each step is one plain line.
 */
export async function step<T>(label: string, work: (report: (detail: string) => void) => Promise<T>): Promise<T> {
  const live = process.stderr.isTTY === true
  const start = performance.now()
  const draw = (detail: string, end = '') =>
    process.stderr.write(`\r\u001B[2K${label} ${dim(detail)}${end}`)

  if (live)
    draw('…')
  else
    say(label)
  try {
    const result = await work(detail => void (live && draw(detail)))
    if (live)
      draw(seconds(start), '\n')
    return result
  }
  catch (error) {
    if (live)
      draw('failed', '\n')
    throw error
  }
}
