export { acronyms } from '../seeds/fa.ts'
