import { labels } from '../seeds/fa.ts'
import { booth } from '../seeds/glossary.ts'

export { acronyms } from '../seeds/fa.ts'
export const { names, terms } = booth

/** A sentence of a note that leaves its claim to the article. */
export const attributed = { words: /(?<!یک |آن )مقاله(?! چه می\u200Cگوید|ٔ مبنای این سخنرانی به)/, label: labels.accordingTo }

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
