/** What the handout explains beside the slides (slidev-publish). */
import { labels } from '../seeds/en.ts'
import { booth } from '../seeds/glossary.ts'

export { acronyms } from '../seeds/en.ts'
export const { names, terms } = booth

/** A sentence of a note that leaves its claim to the article. */
export const attributed = { words: /(?<!what )\bthe article\b(?! behind this talk does not)/i, label: labels.accordingTo }
