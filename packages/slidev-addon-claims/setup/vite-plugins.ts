import { defineVitePluginsSetup } from '@slidev/types'
import { citations } from '../src/citations.ts'

export default defineVitePluginsSetup(options => [
  citations(options),
])
