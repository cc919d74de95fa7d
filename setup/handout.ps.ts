export { acronyms } from '../seeds/ps.ts'
