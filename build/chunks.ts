/** How a build is cut into files, and when they are fetched. */
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { replaceOnce } from './replace-once.ts'

/** All slides but the first. */
const REST = 'virtual:slides'
const RESOLVED_REST = `\0${REST}`

/** Brings `whenIdle` into a module of Slidev's client, for what may be left for later. */
export const WHEN_IDLE = `import { whenIdle } from ${JSON.stringify(join(import.meta.dirname, 'when-idle.ts'))}\n`

/**
 * What the first slide needs is one file; all other slides are one more, fetched when the browser is idle, so that
 * moving on never waits; the presenter view, the print view and the rest of Slidev's pages come on demand.
 */
export function chunks(entry: string, slideCount: number): Plugin {
  return {
    name: 'deck:chunks',
    outputOptions(output) {
      // Slidev groups by library (`modules/vue`): more files, and each whole where a part would do.
      delete (output as { manualChunks?: unknown }).manualChunks
      const first = new Set<string>()
      output.codeSplitting = {
        includeDependenciesRecursively: false,
        groups: [
          {
            name(id, context) {
              addStaticImports(entry, module => context.getModuleInfo(module), first)
              return first.has(id)
                ? 'deck'
                : null
            },
          },
        ],
      }
    },
    resolveId: id => id === REST
      ? RESOLVED_REST
      : undefined,
    load: id => id === RESOLVED_REST
      ? Array.from({ length: slideCount - 1 }, (_, index) => `export { default as slide${index + 2} } from '/@slidev/slides/${index + 2}/md'`).join('\n')
      : undefined,
    transform: {
      order: 'pre',
      handler(code, id) {
        if (id.endsWith('/@slidev/client/setup/routes.ts'))
          return `import Play from '../pages/play.vue'\n${replaceOnce(code, '() => import(\'../pages/play.vue\')', 'Play')}`
        if (id === '/@slidev/slides')
          return `import * as first from '/@slidev/slides/1/md'\n${slidesFromRest(replaceOnce(code, 'await import(\'/@slidev/slides/1/md\')', 'first'))}`
        if (id.endsWith('/@slidev/client/internals/SlidesShow.vue'))
          return preloadWhenIdle(code)
        if (id.endsWith('/@slidev/client/pages/play.vue'))
          return withImport(laterWhenIdle(laterWhenIdle(code, 'Controls'), 'NavControls'))
        if (id.endsWith('/@slidev/client/styles/index.ts'))
          return replaceOnce(code, 'import \'uno:typography.css\'\n', '')
        if (/\/@slidev\/client\/(?:internals|pages)\/\w+\.vue$/.test(id) && !/\/Slide\w+\.vue$/.test(id))
          return withOwnStyles(code)
      },
    },
  }
}

function addStaticImports(id: string, getModuleInfo: (id: string) => { importedIds: readonly string[] } | null, found: Set<string>): void {
  if (found.has(id))
    return
  found.add(id)
  for (const imported of getModuleInfo(id)?.importedIds ?? [])
    addStaticImports(imported, getModuleInfo, found)
}

function slidesFromRest(code: string): string {
  return code.replace(/await import\('\/@slidev\/slides\/(\d+)\/md'\)/g, `{ __esModule: true, default: (await import('${REST}')).slide$1 }`)
}

/** Slidev fetches the neighbours at once and the rest after three seconds; the slide that is shown should come first. */
function preloadWhenIdle(code: string): string {
  const neighbours = replaceOnce(code, `  preloadRoute(prevRoute.value)
  preloadRoute(nextRoute.value)
`, '')
  const idle = replaceOnce(replaceOnce(neighbours, 'watchEffect((onCleanup) => {', 'watchEffect(() => {'), 'const timeout = setTimeout(() => {', 'whenIdle(() => {')
  return withImport(replaceOnce(idle, `  }, 3000)
  onCleanup(() => clearTimeout(timeout))`, '  })'))
}

/**
 * Slidev's icons are styles, a third of all; they come with the controls that show them, and the styles of notes with
 * notes. (A spinner and a camera on what is not loaded yet are done without.)
 */
function withOwnStyles(code: string): string {
  const icons = /\bi-(?:carbon|ph|ri|svg)\b/.test(code)
    ? 'import "uno:icons.css"\n'
    : ''
  const typography = /\bprose\b/.test(code)
    ? 'import "uno:typography.css"\n'
    : ''
  return code.replace(/<script setup lang="ts">\n/, tag => tag + icons + typography)
}

/** What nobody sees before the pointer moves or a key is pressed (menus, overview) comes when the browser is idle. */
function laterWhenIdle(code: string, component: string): string {
  return replaceOnce(code, `import ${component} from '../internals/${component}.vue'`, `import { defineAsyncComponent as async${component} } from 'vue'
const ${component} = async${component}(() => new Promise(whenIdle).then(() => import('../internals/${component}.vue')))`)
}

function withImport(code: string): string {
  return code.replace(/<script setup lang="ts">\n/, tag => tag + WHEN_IDLE)
}
