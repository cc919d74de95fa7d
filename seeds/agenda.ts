/** A part of the talk, for the path on the second slide. */
export interface AgendaPart {
  readonly id: string
  /** The `routeAlias` of its first slide. */
  readonly to: string
}

export const agenda = [
  { id: 'conveners', to: 'conveners' },
  { id: 'benchmarks', to: 'benchmarks' },
  { id: 'risks', to: 'risks' },
  { id: 'ask', to: 'ask' },
] as const satisfies readonly AgendaPart[]
