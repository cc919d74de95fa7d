import type { InAnyLanguage } from 'slidev-deck/language'
import type { en } from './en.ts'

export type Labels = InAnyLanguage<typeof en>
