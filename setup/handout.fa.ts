import { labels } from '../seeds/fa.ts'

export { acronyms } from '../seeds/fa.ts'

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
