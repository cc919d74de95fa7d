/** A part of the talk and where it begins, for the path on the second slide. */
export interface AgendaPart {
  readonly label: string
  /** The `routeAlias` of its first slide. */
  readonly to: string
}

export const agenda: readonly AgendaPart[] = [
  { label: 'Who convenes', to: 'conveners' },
  { label: 'What must be achieved', to: 'benchmarks' },
  { label: 'What is at stake', to: 'risks' },
  { label: 'What this room can do', to: 'ask' },
]
