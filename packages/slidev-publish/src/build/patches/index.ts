/** Every change to the source of a package: one file each in this folder, at most eight. */
import type { Patch } from './patch.ts'
import { menuButton } from './menu-button.ts'

export { patchesPlugin } from './patch.ts'

export const patches: readonly Patch[] = [
  menuButton,
]
