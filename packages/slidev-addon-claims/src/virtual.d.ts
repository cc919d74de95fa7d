declare module 'virtual:citations' {
  const citations: import('./citations.ts').SlideCitation[]
  export default citations
}

declare module 'virtual:claims-ledger' {
  export const claims: readonly import('./claim.ts').Claim[]
}
