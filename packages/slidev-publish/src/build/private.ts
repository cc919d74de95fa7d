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

/**
 * Takes out of the front matter of slides, and of the headmatter, each key that neither Slidev reads nor any layout,
 * component or slide mentions, and the front matter as it was written. For builds that are handed out.
 */
export function withoutPrivate({ data, roots, clientRoot }: Pick<ResolvedSlidevOptions, 'data' | 'roots' | 'clientRoot'>): Plugin {
  const code = Promise.all([
    sourcesIn(clientRoot, ['layouts']),
    ...roots.map(root => sourcesIn(root, FOLDERS)),
  ]).then(texts => texts.join('\n'))
  const client = sourcesIn(clientRoot, [
    'composables',
    'internals',
    'logic',
    'pages',
    'setup',
  ])
  const settings = new Set(Object.keys(getDefaultConfig()))
  const content = data.slides.map(slide => slide.content).join('\n')
  const kept = async (values: Record<string, unknown>) => {
    const shown = `${await code}\n${content}`
    const read = new Set([
      ...(await client).matchAll(/\bconfigs\.(\w+)/g),
    ].map(([, key]) => key))
    return Object.fromEntries(Object.entries(values).filter(([key]) =>
      OF_SLIDES.has(key) || settings.has(key) || read.has(key) || mentions(shown, key)))
  }
  return {
    name: 'deck:private',
    transform: {
      order: 'pre',
      async handler(text, id) {
        if (id === '/@slidev/configs')
          return replaceJson(text, 'export default ', kept)
        if (!/__slidev_\d+\.frontmatter$/.test(id))
          return
        const filtered = await replaceJson(text, 'export const frontmatterData = ', kept)
        return replaceJson(filtered, '...(', async slide => ({ ...slide, frontmatterRaw: '' }))
      },
    },
  }
}

/** Whether the code reads a key, by its name or as a property. */
function mentions(code: string, key: string): boolean {
  return new RegExp(`(?<![\\w$-])${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$-])`).test(code)
}

/** The line with the object that follows `before`, with what `change` makes of it. */
async function replaceJson(text: string, before: string, change: (values: Record<string, unknown>) => Promise<Record<string, unknown>>): Promise<string> {
  const lines = text.split('\n')
  const at = lines.findIndex(line => line.trimStart().startsWith(`${before}{`))
  if (at < 0)
    return text
  const line = lines[at]!
  const [from, to] = [
    line.indexOf('{'),
    line.lastIndexOf('}') + 1,
  ]
  const changed = await change(JSON.parse(line.slice(from, to)))
  lines[at] = line.slice(0, from) + JSON.stringify(changed) + line.slice(to)
  return lines.join('\n')
}

/** The code in folders of `root`, and that of the layers beside them (`slide-top.vue`). */
async function sourcesIn(root: string, folders: readonly string[]): Promise<string> {
  const layers = (await readdir(root)).filter(file => file.endsWith('.vue'))
  const lists = await Promise.all(folders.map(folder => filesBelow(root, folder).catch((): string[] => [])))
  const files = [
    ...layers,
    ...lists.flat(),
  ].filter(file => /\.(?:vue|ts)$/.test(file))
  const texts = await Promise.all(files.map(file => readFile(join(root, file), 'utf8')))
  return texts.join('\n')
}
