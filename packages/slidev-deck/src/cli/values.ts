import { statSync } from 'node:fs'
import { Failure } from './failure.ts'

/** The Markdown file of a talk, as given on the command line. @throws Failure where there is none. */
export function talkFile(name = 'slides.md'): string {
  if (!statSync(name, { throwIfNoEntry: false })?.isFile())
    throw new Failure(`there is no talk at ${name}: give the Markdown file of one, as in slides.md or brief.md`)
  return name
}

/** A port as given on the command line. @throws Failure where it is no number from 1 to 65535. */
export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Failure(`--port is ${text}: give a number from 1 to 65535`)
  return port
}
