import { pageFunctions } from 'slidev-deck/page-functions'

export type { Look } from './in-page/look.ts'
export type { ReadPage } from './in-page/read-pages.ts'

/** What reads pages of slides as they are printed. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))
