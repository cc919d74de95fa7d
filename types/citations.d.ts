declare module 'virtual:citations' {
  const citations: import('../build/citations.ts').SlideCitation[]
  export default citations
}
