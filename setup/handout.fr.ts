import { labels } from '../seeds/fr.ts'
import { booth } from '../seeds/glossary.ts'

export { acronyms } from '../seeds/fr.ts'
export const { names, terms } = booth

/** A sentence of a note that leaves its claim to the article. */
export const attributed = { words: /(?<!que dit )l’article(?! à l’origine de cet exposé n’y)/i, label: labels.accordingTo }

/** What the documents say while nobody has reviewed this translation. */
export const draft = labels.draft
