import { conveners } from './conveners.ts'

/** A short form that slides or notes use, and what it is short for. */
export interface Acronym {
  readonly short: string
  readonly full: string
}

export const acronyms: readonly Acronym[] = [
  ...conveners.map(({ acronym, name }) => ({ short: acronym, full: name })),
  { short: 'EU', full: 'European Union' },
  { short: 'US', full: 'United States of America' },
]
