import type { Labels } from './en.ts'
import { labelsIn } from 'slidev-deck/language'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { ps } from './ps.ts'

/** The labels in the language of a talk, and how they are filled in. */
export function labelsOf(lang: string) {
  return labelsIn<Labels>(lang, {
    en,
    fr,
    fa,
    ps,
  })
}
