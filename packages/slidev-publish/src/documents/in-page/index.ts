// Runs in the page.
export { layOutLeaflet } from './leaflet.ts'
export { choosePages, scrollToSlide, settle, sizePages } from './pages.ts'
export { locateFigures, locateLinks, locatePictures } from './places.ts'
export { accessibilityReport } from './report.ts'
export { layOutSheets } from './sheets.ts'
export { markUpForTags } from './tags.ts'
export { unreadable } from './unreadable.ts'
export { visibleTexts } from './visible-texts.ts'
