// Runs in the page.
export { readLook } from './look.ts'
export { readPages } from './read-pages.ts'
