/**
 * Something that went wrong and that the person at the keyboard can mend.
 * Its message says what, where and what to do, in one line; it is shown without a stack.
 */
export class Failure extends Error {
  override name = 'Failure'
}

/** The first line of whatever was thrown, for a one-line report. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error
    ? error.message
    : String(error)
  return text.split('\n').map(line => line.trim()).find(line => line !== '') ?? 'unknown error'
}
