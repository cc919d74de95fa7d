// Runs in the page.
export { isLeafletComplete, isPrintViewComplete } from './complete.ts'
export { describeDiagrams, unreadDiagrams } from './diagrams.ts'
export { embedPictures } from './embed-pictures.ts'
export { embedExternalStyles } from './embed-styles.ts'
export { flattenDeck, leadToPlaces } from './flatten.ts'
