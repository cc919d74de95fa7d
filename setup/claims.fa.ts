export { claims, datasets, source } from '../seeds/fa.ts'

export const records = 'seeds/**/*.ts'
