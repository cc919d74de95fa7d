import type { Fault } from '../fault.ts'
import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { faultLine } from '../fault.ts'

/**
 * Something that went wrong and that the person at the keyboard can mend.
 * Its message says what, where and what to do, in one line; it is shown without a stack.
 */
export class Failure extends Error {
  override name = 'Failure'
  /** The same in its parts; of a failure that is no fault of the talk, the message alone. */
  readonly fault: Fault

  constructor(what: string | Fault, options?: ErrorOptions) {
    const fault = typeof what === 'string'
      ? { problem: what }
      : what
    super(faultLine(fault), options)
    this.fault = fault
  }
}

/** Whatever was thrown, in one line for the person at the keyboard. */
export function inOneLine(error: unknown): string {
  const { code, path } = (error instanceof Error
    ? error
    : {}) as NodeJS.ErrnoException
  if (code && path && /^(?:EACCES|EPERM|EROFS)$/.test(code))
    return `${path} can't be written: make its folder writable, or copy the project to one that is`
  if (code === 'ENOSPC') {
    return `no space left on the disk${path
      ? ` for ${path}`
      : ''}: free some and run it again`
  }
  const unread = code === 'ERR_INVALID_TYPESCRIPT_SYNTAX' && placeOf(error as Error)
  return unread
    ? `${unread}: ${firstLine(error)}: look there and in the line before for a quotation mark, a comma or a bracket too few or too many`
    : firstLine(error)
}

/** File and line of what Node could not read: its stack begins with them, as in `file:///talk/seeds/words/fa.ts:17`. */
function placeOf({ stack = '' }: Error): string | undefined {
  const [, url, line] = /^(file:.+):(\d+)\n/.exec(stack) ?? []
  return url && `${relative(process.cwd(), fileURLToPath(url))}:${line}`
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error
    ? error.message
    : String(error)
  return text.split('\n').map(line => line.trim()).find(line => line !== '') ?? 'unknown error'
}
