export { claims, datasets, source } from '../seeds/fr.ts'

export const records = 'seeds/**/*.ts'
