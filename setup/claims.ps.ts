export { claims, datasets, source } from '../seeds/ps.ts'

export const records = 'seeds/**/*.ts'
