import { defineVitePluginsSetup } from '@slidev/types'
import { citations } from '../build/citations.ts'

export default defineVitePluginsSetup(options => [
  citations(options),
])
