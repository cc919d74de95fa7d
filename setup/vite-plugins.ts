import { defineVitePluginsSetup } from '@slidev/types'
import { citations } from '../build/citations.ts'
import { menuButton } from '../build/menu-button.ts'

export default defineVitePluginsSetup(options => [
  citations(options),
  menuButton(),
])
