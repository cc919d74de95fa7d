/** Every change to the source of a package: one file each in this folder, at most eight. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Patch } from './patch.ts'
import { menuButton } from './menu-button.ts'
import { plainTitles } from './plain-titles.ts'

export { patchesPlugin } from './patch.ts'

export function patches(options: Pick<ResolvedSlidevOptions, 'data'>): Patch[] {
  return [
    menuButton,
    plainTitles(options),
  ]
}
