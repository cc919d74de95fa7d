/** What the command line of a benchmark says. */
import { Failure } from 'slidev-deck/cli/failure'

/** How often to measure. @throws Failure where it is no whole number from 1 on */
export function runCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new Failure(`--runs is ${text}: give a whole number from 1 on`)
  return Number(text)
}

/** The parts to measure, in their own order; all where none is named. @throws Failure where one is unknown */
export function chosenParts<Name extends string>(text: string | undefined, all: readonly Name[]): Name[] {
  const wanted = text?.split(',').map(name => name.trim()) ?? all
  const unknown = wanted.find(name => !all.includes(name as Name))
  if (unknown !== undefined)
    throw new Failure(`--only names "${unknown}": choose from ${all.join(', ')}`)
  return all.filter(name => wanted.includes(name))
}
