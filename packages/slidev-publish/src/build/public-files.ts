/** Pictures and other files of `public/`, wherever a built page lies and whether or not it has files beside it. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import MagicString from 'magic-string'
import { dataUri } from 'slidev-deck/data-uri'
import { asPattern } from 'slidev-deck/regexp'
import { replaceUrls } from './css-urls.ts'
import { filesBelow } from './key.ts'

/** A node of the syntax tree as the bundler's parser gives it (ESTree). */
export interface Node { type: string, start: number, end: number, [key: string]: unknown }

const MODULE = 'virtual:public-file?'

const isStyle = (id: string) => /\.css(?:$|\?)|[?&]type=style/.test(id)

/**
 * Slidev takes `/hall.png` in front matter, in a style or in a bound attribute as it stands and puts the site's path
 * before it: `./`, where a site may lie anywhere, so that it is looked for below `/2/`; and beside a single page there is
 * no file. Here each address of a file of `public/` becomes the address seen from the script, or the file itself.
 */
export function publicFiles({ userRoot }: Pick<ResolvedSlidevOptions, 'userRoot'>, alone: boolean): Plugin[] {
  const folder = join(userRoot, 'public')
  const files = existsSync(folder)
    ? filesBelow(folder).then(names => names.map(name => `/${name}`))
    : Promise.resolve([])
  const fileOf = async (address: string) => {
    const path = decoded(address)
    return (await files).includes(path)
      ? path
      : undefined
  }
  return [
    {
      name: 'deck:public-files',
      enforce: 'pre',
      async resolveId(id) {
        const path = id.startsWith(MODULE)
          ? id.slice(MODULE.length)
          : alone && id.startsWith('/') && await fileOf(id)
        return path
          ? `\0${MODULE}${path}`
          : undefined
      },
      async load(id) {
        const [, path] = id.split(`\0${MODULE}`)
        if (path === undefined)
          return
        // Whole, so that Slidev puts no path before it.
        return `export default ${alone
          ? JSON.stringify(await dataUri(join(folder, path)))
          : `new URL(import.meta.env.BASE_URL + ${JSON.stringify(escaped(path).slice(1))}, location.href).href`}`
      },
      transform: {
        order: 'pre',
        async handler(code, id) {
          if (alone && isStyle(id)) {
            return replaceUrls(code, async (address) => {
              const path = await fileOf(address)
              return path
                ? dataUri(join(folder, path))
                : undefined
            })
          }
        },
      },
    },
    // After all others, on what Vue has made of the templates.
    {
      name: 'deck:public-addresses',
      enforce: 'post',
      transform: {
        order: 'post',
        async handler(code, id) {
          if (isStyle(id) || /\/node_modules\//.test(id) || id.startsWith(`\0${MODULE}`))
            return
          return withImports(code, await files, text => this.parse(text) as unknown as Node)
        },
      },
    },
  ]
}

/** The path that an address names, without query and escapes. */
function decoded(address: string): string {
  const path = address.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

/** An address that leads to a path, whatever characters it has. */
function escaped(path: string): string {
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F').replaceAll('\'', '%27')
}

/** The code with an import in the place of each address of one of the files; undefined where it has none. */
export function withImports(code: string, files: readonly string[], parse: (code: string) => Node): string | undefined {
  const written = new Map(files.flatMap(file => [
    [
      encodeURI(file),
      file,
    ],
    [
      escaped(file),
      file,
    ],
    [
      escaped(file).replaceAll('%27', '\''),
      file,
    ],
    // As between angle brackets in Markdown: blanks as they are, and escapes for what would end the path.
    [
      escaped(file).replaceAll('%27', '\'').replaceAll('%20', ' '),
      file,
    ],
    [file, file],
  ] as const))
  const alternatives = [
    ...written.keys(),
  ].sort((a, b) => b.length - a.length).map(asPattern)
  if (![
    ...written.keys(),
  ].some(path => code.includes(path))) {
    return undefined
  }
  const address = new RegExp(`(?<=^|[("'\\s=,])(?:${alternatives.join('|')})(?=$|[)"'?#\\s,])`, 'g')
  const text = new MagicString(code)
  const names = new Map<string, string>()
  const nameOf = (path: string) => {
    const file = written.get(path) ?? path
    const name = names.get(file) ?? `__public${names.size}`
    names.set(file, name)
    return name
  }
  for (const { type, start, end, value } of values(parse(code))) {
    if (type === 'TemplateElement') {
      for (const { 0: path, index } of code.slice(start, end).matchAll(address))
        text.overwrite(start + index, start + index + path.length, `\${${nameOf(path)}}`)
      continue
    }
    const between = String(value).split(address)
    const paths = [
      ...String(value).matchAll(address),
    ].map(([path]) => nameOf(path))
    if (paths.length > 0) {
      text.overwrite(start, end, `(${between.map((part, index) => [
        JSON.stringify(part),
        ...paths.slice(index, index + 1),
      ].join(' + ')).join(' + ')})`)
    }
  }
  if (names.size === 0)
    return undefined
  for (const [file, name] of names)
    text.prepend(`import ${name} from ${JSON.stringify(MODULE + file)};\n`)
  return text.toString()
}

/** Texts that are values: not the names of modules or of properties. */
function* values(node: Node): Generator<Node> {
  if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string')) {
    yield node
    return
  }
  for (const [key, kid] of Object.entries(node)) {
    if (key === 'source' || (key === 'key' && node.type === 'Property' && !node.computed))
      continue
    for (const one of [kid].flat()) {
      if (one && typeof one === 'object' && 'type' in one)
        yield* values(one as Node)
    }
  }
}
