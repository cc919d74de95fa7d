/** What a stock build of Slidev sends and a deck does not need: listed here, and nowhere else. */
import type { ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inputs } from './key.ts'

export interface Part {
  /** The end of the module's path. */
  file: string
  /** What stands in its place. */
  instead: string
  /** What to look for in slides and components: where it is found, the part stays. */
  usedBy?: RegExp
}

type VueOptions = NonNullable<NonNullable<Parameters<typeof ViteSlidevPlugin>[1]>['vue']>

const NO_PLUGIN = '({ install() {} })'
const CODE_FENCE = /^```(?!mermaid\b)\w/m
/** As in `import type { Ref } from 'vue'`. */
const TYPES_OF_PACKAGE = /^import (?:type\s[^'"]*|\{[^}]*\btype\s[^}]*\} )from ['"](?!\.|\/|virtual:)/m
const TWOSLASH = /twoslash|v-tooltip|<v-menu/i

/** Sizes are of the stock build, minified and compressed. */
export const PARTS: Part[] = [
  // Vue's template compiler, 35 KB: everything is compiled already, and it would need `unsafe-eval`.
  { file: '/vue/dist/vue.esm-bundler.js', instead: 'export * from \'@vue/runtime-dom\'; export const compile = () => {}' },
  // Hover cards for types in code, with their positioning, 25 KB; Slidev's settings use them for one hint.
  {
    file: '/floating-vue/dist/floating-vue.mjs',
    instead: 'export const recomputeAllPoppers = () => {}; export const Tooltip = (_, { slots }) => slots.default?.(); export const Dropdown = Tooltip',
    usedBy: TWOSLASH,
  },
  { file: '/@shikijs/vitepress-twoslash/dist/client.mjs', instead: `export default ${NO_PLUGIN}`, usedBy: TWOSLASH },
  { file: '/@shikijs/vitepress-twoslash/style.css', instead: '', usedBy: TWOSLASH },
  { file: '/@slidev/client/styles/shiki-twoslash.css', instead: '', usedBy: TWOSLASH },
  // Styles of code, formulas and GitHub's alerts.
  { file: '/@shikijs/magic-move/dist/style.css', instead: '', usedBy: CODE_FENCE },
  { file: '/@slidev/client/styles/code.css', instead: 'html.dark:root { color-scheme: dark }', usedBy: CODE_FENCE },
  { file: '/@slidev/client/styles/katex.css', instead: '', usedBy: /\$[^$]+\$/ },
  ...['light', 'dark-media'].map(scheme => ({ file: `/markdown-it-github-alerts/styles/github-colors-${scheme}.css`, instead: '', usedBy: /^> \[!/m })),
  { file: '/markdown-it-github-alerts/styles/github-base.css', instead: '', usedBy: /^> \[!/m },
  // Directives: hand-drawn marks (roughjs, 16 KB), motion (popmotion, 14 KB), dragging (4 KB).
  { file: '/@slidev/client/modules/v-mark.ts', instead: `export const createVMarkDirective = () => ${NO_PLUGIN}`, usedBy: /v-mark/ },
  { file: '/@slidev/client/modules/v-motion.ts', instead: `export const createVMotionDirectives = () => ${NO_PLUGIN}`, usedBy: /v-motion/ },
  { file: '/@slidev/client/modules/v-drag.ts', instead: `export const createVDragDirective = () => ${NO_PLUGIN}`, usedBy: /v-?drag/i },
  { file: '/@slidev/client/internals/DragControl.vue', instead: '<template><i /></template>', usedBy: /v-?drag/i },
  // Styles for Slidev's own print view, written while the page runs, which a policy forbids: the deck's own say the same.
  { file: '/@slidev/client/composables/usePrintStyles.ts', instead: 'export const usePrintStyles = () => {}; export const patchMonacoColors = () => {}' },
  // Slidev's logo in the info dialog: 94 KB as a bitmap, 3 as a drawing.
  { file: '/@slidev/client/assets/logo.png', instead: 'export { default } from \'@slidev/client/assets/logo.svg\'' },
  // A YAML parser, 20 KB, for one function that the smaller module has too.
  { file: '/@slidev/parser/dist/core.mjs', instead: 'export { parseRangeString } from \'@slidev/parser/utils\'' },
  // Fuzzy search, 8 KB, over twenty titles.
  {
    file: '/fuse.js/dist/fuse.mjs',
    instead: `export default class {
      constructor(items, { keys }) { Object.assign(this, { items, keys }) }
      search(text) {
        const has = item => this.keys.some(key => String(item[key]).toLowerCase().includes(text.toLowerCase()))
        return this.items.filter(has).map(item => ({ item }))
      }
    }`,
  },
  // A manager for everything in <head>, 8 KB, of which Slidev sets the title and the language.
  { file: '/@unhead/vue/dist/client.mjs', instead: `export const createHead = () => ${NO_PLUGIN}` },
  {
    file: '/@unhead/vue/dist/index.mjs',
    instead: `import { onScopeDispose, toValue } from 'vue'
    const heads = []
    const show = () => { document.title = toValue(heads.at(-1)?.title) ?? document.title }
    export function useHead(head) {
      heads.push(head)
      show()
      for (const [name, value] of Object.entries(head.htmlAttrs ?? {})) document.documentElement.setAttribute(name, value)
      onScopeDispose(() => { heads.splice(heads.indexOf(head), 1); show() }, true)
    }`,
  },
]

/** Drawing on slides, 12 KB: left out where the headmatter turns it off, and from what is shared. */
export const DRAWING: Part[] = [
  {
    file: '/@slidev/client/composables/useDrawings.ts',
    instead: `import { ref } from 'vue'
    const off = { isDrawing: ref(false), drawingEnabled: ref(false), drawingPinned: ref(false), drawingState: {}, brush: ref({}), loadCanvas() {} }
    export const useDrawings = () => off`,
  },
  { file: '/@slidev/client/internals/DrawingControls.vue', instead: '<template><i /></template>' },
]

/**
 * Spares a build what takes long to load and the deck makes no use of: types in code, which Slidev prepares by default,
 * with the grammars of two languages; and TypeScript, which Vue's compiler asks only for props with types from packages.
 * Gives the options for Slidev's Vue plugin.
 */
export function withoutTypeScript(options: ResolvedSlidevOptions, deck: string): VueOptions {
  if (!TWOSLASH.test(deck))
    options.data.config.twoslash = false
  return TYPES_OF_PACKAGE.test(deck)
    ? {}
    : {
        compiler: createRequire(createRequire(import.meta.url).resolve('vue'))('@vue/compiler-sfc'),
      }
}

/** Leaves out of a build what the deck makes no use of. */
export function lean(deck: string, drawing: boolean): Plugin {
  const out = [
    ...PARTS.filter(({ usedBy }) => !usedBy?.test(deck)),
    ...drawing
      ? []
      : DRAWING,
  ]
  return {
    name: 'deck:lean',
    load: {
      order: 'pre',
      handler(id) {
        const path = id.replaceAll('\\', '/')
        return out.find(({ file }) => path.endsWith(file))?.instead
      },
    },
  }
}

/** The slides and all components, pages, layouts and layers, as one text to look for features in. */
export async function sourceOf({ data, userRoot }: ResolvedSlidevOptions): Promise<string> {
  const files = (await inputs(userRoot)).filter(file => file.endsWith('.vue'))
  const components = await Promise.all(files.map(file => readFile(join(userRoot, file), 'utf8')))
  return [
    ...data.slides.map(({ content }) => content),
    ...components,
  ].join('\n')
}
