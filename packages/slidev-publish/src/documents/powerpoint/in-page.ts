import { pageFunctions } from 'slidev-deck/page-functions'

/** What takes slides from the print page as plain data. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))
