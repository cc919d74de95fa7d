/** What the panel, the source lines and `npm run claims` know of this talk (slidev-addon-claims). */
export { claims, datasets, source } from '../seeds/en.ts'

export const records = 'seeds/**/*.ts'
