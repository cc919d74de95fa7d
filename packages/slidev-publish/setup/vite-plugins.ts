import { defineVitePluginsSetup } from '@slidev/types'
import { direction } from '../src/build/direction.ts'
import { escapedNames } from '../src/build/escaped-names.ts'
import { importedSlides } from '../src/build/imported-slides.ts'
import { leaflet } from '../src/build/leaflet.ts'
import { offlineWarnings } from '../src/build/offline-warnings.ts'
import { patches, patchesPlugin } from '../src/build/patches/index.ts'
import { reachableSlides } from '../src/build/reachable-slides.ts'
import { subsetFonts } from '../src/build/subset-fonts.ts'

export default defineVitePluginsSetup(options => [
  reachableSlides(options),
  direction(options),
  escapedNames(),
  importedSlides(options),
  leaflet(options),
  subsetFonts(options),
  patchesPlugin(patches(options)),
  offlineWarnings(options),
])
