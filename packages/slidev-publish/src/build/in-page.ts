import { pageFunctions } from 'slidev-deck/page-functions'

/** What makes a print page of Slidev's print view. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))
