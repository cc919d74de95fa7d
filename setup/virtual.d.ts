/** The data of the talk in its own language (`vite-plugins.ts`). */
declare module 'virtual:seeds' {
  type Seeds = typeof import('../seeds/en.ts')
  export const labels: Seeds['labels']
  export const method: Seeds['method']
}
