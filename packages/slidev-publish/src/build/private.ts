/** What an author writes for himself stays out of what is shared: comments, and front matter that no slide shows. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDefaultConfig } from '@slidev/parser/fs'
import { filesBelow } from './key.ts'

/** What Slidev's client reads of a slide's front matter (`Frontmatter` in `@slidev/types`). */
const OF_SLIDES = new Set([
  'class',
  'clickAnimation',
  'clicks',
  'clicksStart',
  'codeCopy',
  'dragPos',
  'hideInToc',
  'htmlAttrs',
  'lang',
  'layout',
  'level',
  'magicMoveCopy',
  'name',
  'preload',
  'routeAlias',
  'timesplit',
  'title',
  'transition',
  'zoom',
])

/** Folders of theme, addons and deck whose code may show front matter. */
const FOLDERS = [
  'components',
  'composables',
  'layouts',
  'pages',
  'setup',
  'src',
]

/** What Slidev and the functions of an addon call front matter: `$frontmatter`, `currentFrontmatter.value`, `$slidev.configs`, `headmatter`. */
const HOLDER = String.raw`(?:[fF]rontmatter|configs|headmatter|\$attrs)(?:\.value)?`

/** `frontmatter.venue`, `frontmatter?.venue`, `frontmatter['venue']`. */
const PROPERTY = new RegExp(String.raw`${HOLDER}(?:\??\.([\w$]+)|(?:\?\.)?\[['"\x60]([^'"\x60]+))`, 'g')

/** `{ venue, hall = '' } = frontmatter`, `{ frontmatter: { venue } }`. */
const UNPACKED = new RegExp(String.raw`\{([^{}]*)\}\s*=\s*[\w.$?]*${HOLDER}|${HOLDER}\s*:\s*\{([^{}]*)\}`, 'g')

type Deck = Pick<ResolvedSlidevOptions, 'data' | 'roots' | 'clientRoot'>

/**
 * Takes out of the front matter of slides, and of the headmatter, what is not shown, and all of it as it was written. For
 * builds that are handed out. A key stays if
 * - Slidev reads it,
 * - a slide, component, layer or setup reads it as a property of what Slidev calls front matter,
 * - a layout's script has its name, since front matter is handed to layouts as props,
 * - the headmatter lists it in `public:`, for components that get front matter under another name.
 *
 * Throws where a line of Slidev's modules is not there exactly once, and where a build has no such module.
 */
export function withoutPrivate(deck: Deck): Plugin {
  const shown = keysShown(deck)
  const kept = async (values: Record<string, unknown>) => {
    const isShown = await shown
    return Object.fromEntries(Object.entries(values).filter(([key]) => isShown(key)))
  }
  const unseen = new Set([
    '/@slidev/configs',
    ...deck.data.slides.map((_, index) => `__slidev_${index + 1}.frontmatter`),
  ])
  return {
    name: 'deck:private',
    transform: {
      order: 'pre',
      async handler(text, id) {
        const [module] = /^\/@slidev\/configs$|__slidev_\d+\.frontmatter$/.exec(id) ?? []
        if (!module)
          return
        unseen.delete(module)
        if (module === id)
          return replaceJson(text, module, 'export default ', kept)
        const filtered = await replaceJson(text, module, 'export const frontmatterData = ', kept)
        return replaceJson(filtered, module, '...(', async slide => ({ ...slide, frontmatterRaw: '' }))
      },
    },
    buildEnd(error) {
      const [missed] = unseen
      if (!error && missed)
        throw changed(missed, 'the build has no such module')
    },
  }
}

/** Whether a key of front matter is shown. */
async function keysShown({ data, roots, clientRoot }: Deck): Promise<(key: string) => boolean> {
  const [code, client, layouts] = await Promise.all([
    Promise.all(roots.map(async root => [
      await layersIn(root),
      await sourcesIn(root, FOLDERS),
    ])),
    sourcesIn(clientRoot, [
      'composables',
      'internals',
      'layouts',
      'logic',
      'pages',
      'setup',
    ]),
    Promise.all([clientRoot, ...roots].map(root => sourcesIn(root, ['layouts']))),
  ])
  const texts = [
    code,
    client,
    data.slides.map(({ content }) => content),
  ].flat(3)
  const names = new Set([
    ...OF_SLIDES,
    ...Object.keys(getDefaultConfig()),
    ...texts.flatMap(keysRead),
    ...[data.headmatter.public ?? []].flat().map(String),
  ])
  const props = new Set(layouts.flat().flatMap(scriptsOf).flatMap(script => script.match(/[\w$]+/g) ?? []))
  return key => names.has(key) || props.has(key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
}

/** The keys that code reads as properties of front matter. */
function keysRead(code: string): string[] {
  const properties = [
    ...code.matchAll(PROPERTY),
  ].map(([, dotted, quoted = '']) => dotted ?? quoted)
  const unpacked = [
    ...code.matchAll(UNPACKED),
  ].flatMap(([, before, after = '']) => (before ?? after).split(','))
  return [
    ...properties,
    ...unpacked.map(part => /^[\s'"]*([\w$-]+)/.exec(part)?.[1] ?? ''),
  ]
}

/** The scripts of a component; all of a text without a script, such as a module. */
function scriptsOf(code: string): string[] {
  return code.includes('<template') || code.includes('<script')
    ? code.match(/<script[\s\S]*?<\/script>/g) ?? []
    : [code]
}

/** The one line with the object that follows `before`, with what `change` makes of it. */
async function replaceJson(text: string, module: string, before: string, change: (values: Record<string, unknown>) => Promise<Record<string, unknown>>): Promise<string> {
  const lines = text.split('\n')
  const found = lines.filter(line => line.trimStart().startsWith(`${before}{`))
  const [line] = found
  if (line === undefined || found.length > 1)
    throw changed(module, `expected once, found ${found.length} times: ${before}{`)
  const [from, to] = [
    line.indexOf('{'),
    line.lastIndexOf('}') + 1,
  ]
  const values = await change(JSON.parse(line.slice(from, to)))
  lines[lines.indexOf(line)] = line.slice(0, from) + JSON.stringify(values) + line.slice(to)
  return lines.join('\n')
}

function changed(module: string, fault: string): Error {
  return new Error(`${module}: ${fault}; Slidev has changed, and what is private could be in what is shared (slidev-publish, src/build/private.ts)`)
}

/** The code in folders of `root`. */
async function sourcesIn(root: string, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(folders.map(folder => filesBelow(root, folder).catch((): string[] => [])))
  return Promise.all(lists.flat().filter(file => /\.(?:vue|ts)$/.test(file)).map(file => readFile(join(root, file), 'utf8')))
}

/** The layers in `root`: `slide-top.vue` and others. */
async function layersIn(root: string): Promise<string[]> {
  const files = (await readdir(root)).filter(file => file.endsWith('.vue'))
  return Promise.all(files.map(file => readFile(join(root, file), 'utf8')))
}
