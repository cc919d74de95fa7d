import type { en } from './en.ts'

/** The shape of a text or of texts in another language: the same names, lists of the same length, any words. */
type InAnyLanguage<T> = T extends string
  ? string
  : { readonly [Name in keyof T]: InAnyLanguage<T[Name]> }

/** The words of the talk's data in one language. */
export type Words = InAnyLanguage<typeof en>
