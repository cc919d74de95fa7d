/** The two tables of points to confirm: migration, terrorism and events abroad; the rest. */
export type ContestedGroup = 'abroad' | 'home'

/** A subject on which claims of the article must not be repeated as they stand. */
export interface Topic {
  readonly id: string
  readonly group: ContestedGroup
  /** Kept off the main slides: backup pages alone show it. */
  readonly sensitive?: true
}

/** What must be confirmed before it is repeated, by subject, in the order of the article. */
export const topics = [
  { id: 'threat', group: 'abroad' },
  { id: 'extremism', group: 'abroad' },
  { id: 'failure', group: 'home' },
  { id: 'held', group: 'home' },
  { id: 'flight', group: 'abroad' },
  { id: 'terrorism', group: 'abroad', sensitive: true },
  { id: 'shooting', group: 'abroad', sensitive: true },
  { id: 'halt', group: 'abroad', sensitive: true },
  { id: 'groups', group: 'home' },
  { id: 'agreements', group: 'home' },
  { id: 'exclusion', group: 'home' },
  { id: 'share', group: 'home' },
  { id: 'aid', group: 'home' },
] as const satisfies readonly Topic[]

export type TopicId = typeof topics[number]['id']
