export { acronyms } from '../seeds/fr.ts'
