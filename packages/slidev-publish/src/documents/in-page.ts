import { pageFunctions } from 'slidev-deck/page-functions'

/** What documents ask of the deck's print page, and do to it. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))
