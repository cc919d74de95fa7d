import { labels } from '../seeds/fr.ts'

export { acronyms } from '../seeds/fr.ts'

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
