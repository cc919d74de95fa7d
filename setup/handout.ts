/** What the handout explains beside the slides (slidev-publish). */
export { acronyms } from '../seeds/en.ts'
