/** What the panel, the source lines and `npm run claims` know of this talk (slidev-addon-claims). */
export { claims } from '../seeds/claims.ts'
export { datasets } from '../seeds/index.ts'
export { source } from '../seeds/source.ts'

export const records = 'seeds/**/*.ts'
