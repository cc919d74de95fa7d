import { booth } from '../seeds/glossary.ts'
import { labels } from '../seeds/ps.ts'

export { acronyms } from '../seeds/ps.ts'
export const { names, terms } = booth

/** A sentence of a note that leaves its claim to the article. */
export const attributed = { words: /(?<!یوې |چې )لیکن[هې]/, label: labels.accordingTo }

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
