/** The deck's own leaflet: `leaflet.vue` beside the talk becomes a page of the site, `/leaflet`, and is printed from there. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Gives `setup/routes.ts` the module `virtual:leaflet`: how to load the component, undefined where the talk has none. */
export function leaflet({ userRoot, data }: Pick<ResolvedSlidevOptions, 'userRoot' | 'data'>): Plugin {
  const name = 'virtual:leaflet'
  const file = leafletFile(userRoot, data.headmatter)
  return {
    name: 'deck:leaflet',
    resolveId: id => id === name
      ? `\0${name}`
      : undefined,
    load: id => id === `\0${name}`
      ? `export const leaflet = ${file
        ? `() => import(${JSON.stringify(file.replaceAll('\\', '/'))})`
        : 'undefined'}`
      : undefined,
  }
}

/** The component of a talk, if it has one; `leaflet: false` in the headmatter says that one beside it is for other talks. */
export function leafletFile(root: string, headmatter: Record<string, unknown>): string | undefined {
  const file = join(root, 'leaflet.vue')
  return headmatter.leaflet !== false && existsSync(file)
    ? file
    : undefined
}
