import { labels } from '../seeds/ps.ts'

export { acronyms } from '../seeds/ps.ts'

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
