import type { Language, Wording } from 'slidev-deck/language'
import type { Labels } from './labels.ts'
import { languageOf, wordingOf } from 'slidev-deck/language'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { ps } from './ps.ts'

const labels: Readonly<Record<Language, Labels>> = {
  en,
  fr,
  fa,
  ps,
}

/** The labels of a language, and how they are filled in. */
export function labelsOf(lang: string): Wording & { labels: Labels } {
  return {
    ...wordingOf(lang),
    labels: labels[languageOf(lang)],
  }
}
