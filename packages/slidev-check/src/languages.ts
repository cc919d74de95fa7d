/** What is checked in which language. */
import type { Ledger } from 'slidev-addon-claims/cite'
import type { CheckedRecords } from './records.ts'
import { knownLanguage } from 'slidev-deck/language'

/** What no rule can tell of a talk in this language, each in words for who checks it. */
export function uncheckedIn(lang: string, { named, numbered, claims }: CheckedRecords & Pick<Ledger, 'claims'>): string[] {
  const unchecked: string[] = []
  if (!knownLanguage(lang))
    unchecked.push('whether its dates agree')
  if (!knownLanguage(lang) && numbered)
    unchecked.push(`whether a note says what each ${numbered.noun} asks`)
  if (knownLanguage(lang) !== 'en' && named && named.counted.length > 0)
    unchecked.push(`whether it counts each ${named.noun}`)
  if (knownLanguage(lang) !== 'en' && claims.some(({ contested }) => contested))
    unchecked.push('whether notes leave contested claims to the article')
  return unchecked
}
