/** The data of the talk in its own language (`vite-plugins.ts`). */
declare module 'virtual:seeds' {
  type Seeds = typeof import('../seeds/en.ts')
  export const agenda: Seeds['agenda']
  export const benchmarks: Seeds['benchmarks']
  export const claims: Seeds['claims']
  export const conveners: Seeds['conveners']
  export const labels: Seeds['labels']
  export const method: Seeds['method']
  export const points: Seeds['points']
  export const risks: Seeds['risks']
  export const source: Seeds['source']
  export const tasks: Seeds['tasks']
}
