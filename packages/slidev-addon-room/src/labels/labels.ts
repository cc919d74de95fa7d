import type { en } from './en.ts'

/** The same names as in English, any words. */
type InAnyLanguage<T> = T extends string
  ? string
  : { readonly [Name in keyof T]: InAnyLanguage<T[Name]> }

export type Labels = InAnyLanguage<typeof en>
