/** What this browser keeps for the next visit: language and scheme, nothing else. */
import { codeOf } from 'slidev-deck/language'

export type Scheme = 'light' | 'dark'

interface Preferences { language: string, scheme: Scheme }

/** Some browsers keep nothing, and say so with an exception. */
export function preference<Name extends keyof Preferences>(name: Name): Preferences[Name] | undefined {
  try {
    return (localStorage.getItem(`room:${name}`) ?? undefined) as Preferences[Name] | undefined
  }
  catch {
    return undefined
  }
}

export function keepPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  try {
    localStorage.setItem(`room:${name}`, value)
  }
  catch {}
}

/** Dari has a code of its own, which browsers seldom give. */
const languageOf = (lang: string) => codeOf(lang).replace(/^prs$/, 'fa')

/** The one of the talk's languages that a browser asks for first; undefined where it asks for none of them. */
export function chooseLanguage(available: readonly string[], wanted: readonly string[]): string | undefined {
  if (available.length === 1)
    return available[0]
  for (const lang of wanted) {
    const found = available.find(own => languageOf(own) === languageOf(lang))
    if (found)
      return found
  }
}
