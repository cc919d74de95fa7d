import type { LabelsIn } from 'slidev-deck/language'
import type { Labels } from './en.ts'
import { directionOf, labelsIn } from 'slidev-deck/language'
import { clock, signedClock } from '../duration.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { ps } from './ps.ts'

/** The labels of a language, and how they are filled in. */
export interface Words extends LabelsIn<Labels> {
  /** BCP 47. */
  lang: string
  /** Seconds as a clock, in the figures of the language; in a line from right to left, on its own (U+2066, U+2069). */
  time: (seconds: number) => string
  /** The same with its sign, which stays at the left of the figures as on a clock. */
  signedTime: (seconds: number) => string
}

/** The labels in the language of a talk. */
export function labelsOf(lang: string): Words {
  const found = labelsIn<Labels>(lang, {
    en,
    fr,
    fa,
    ps,
  })
  const isolated = (time: string) => directionOf(lang) === 'rtl'
    ? `\u2066${found.figures(time)}\u2069`
    : time
  return {
    ...found,
    lang,
    time: seconds => isolated(clock(seconds)),
    signedTime: seconds => isolated(signedClock(seconds)),
  }
}
