/** What is checked in which language. */
import type { Language } from 'slidev-deck/language'
import type { ClaimsInput } from './claims.ts'
import type { CheckedRecords } from './records.ts'
import { codeOf, languages } from 'slidev-deck/language'

/** The language of a talk, where months and small words of it are known. */
export function knownLanguage(lang: string): Language | undefined {
  return languages.find(language => language === codeOf(lang))
}

/** What no rule can tell of a talk in this language, each in words for who checks it. */
export function uncheckedIn(lang: string, { named, numbered, claims }: CheckedRecords & Pick<ClaimsInput, 'claims'>): string[] {
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
