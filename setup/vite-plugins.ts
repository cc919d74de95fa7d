import { defineVitePluginsSetup } from '@slidev/types'
import { citations } from '../build/citations.ts'
import { importedSlides } from '../build/imported-slides.ts'
import { menuButton } from '../build/menu-button.ts'

export default defineVitePluginsSetup(options => [
  citations(options),
  importedSlides(options),
  menuButton(),
])
