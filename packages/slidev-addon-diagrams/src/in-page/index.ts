// Runs in the page.
export { loadFonts } from './fonts.ts'
export { tidyDrawing } from './tidy-drawing.ts'
