declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}
