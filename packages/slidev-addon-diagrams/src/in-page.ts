import { pageFunctions } from 'slidev-deck/page-functions'

/** What prepares the page for Mermaid, and what tidies its drawing there. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))
