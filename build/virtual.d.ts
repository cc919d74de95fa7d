declare module 'virtual:citations' {
  const citations: import('./citations.ts').SlideCitation[]
  export default citations
}
