// Runs in the page.
export { showAlone } from './shots.ts'
export { takeSnapshot } from './take-snapshot.ts'
