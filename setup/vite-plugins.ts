import { defineVitePluginsSetup } from '@slidev/types'
import { citations } from '../build/citations.ts'
import { importedSlides } from '../build/imported-slides.ts'
import { patches, patchesPlugin } from '../build/patches/index.ts'
import { reachableSlides } from '../build/reachable-slides.ts'
import { refusals } from '../build/refusals.ts'
import { subsetFonts } from '../build/subset-fonts.ts'

export default defineVitePluginsSetup(options => [
  reachableSlides(options),
  citations(options),
  importedSlides(options),
  subsetFonts(options.userRoot),
  patchesPlugin(patches),
  refusals(options),
])
