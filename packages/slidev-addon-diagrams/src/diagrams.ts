/** The Mermaid diagrams of a deck: finding them in the slides, and naming their drawings. */
import type { DeckSlide } from 'slidev-deck/read'
import type { DiagramLook } from './look.ts'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeXML } from 'entities/decode'
import { Failure } from 'slidev-deck/cli/failure'
import { fontPackages, packageDir } from 'slidev-deck/fonts'
import { fromSetup } from 'slidev-deck/setup-file'

/** A diagram as it stands in a slide. */
export interface Diagram {
  /** What stands between the fences. */
  code: string
  /** What it shows, in words, from the `<Diagram>` around it. */
  title: string
  description: string
}

/** The folder of the drawings; it is committed, so that a machine without a browser can build. */
export const DRAWINGS = 'diagrams'

const FENCE = /^(`{3,})mermaid.*\n([\s\S]*?)^\1[^\S\n]*$/gm
const FRAME = /<Diagram\s([^>]*)>([\s\S]*?)<\/Diagram>/g

/**
 * The diagrams of a slide that are to be drawn while building: those in a `<Diagram>`, in order. Mermaid draws the others
 * in the page, as in any Slidev deck.
 * @throws Failure that names the slide where a `<Diagram>` has no title or no description
 */
export function findDiagrams({ no, content }: Pick<DeckSlide, 'no' | 'content'>): Diagram[] {
  const framed = Array.from(content.matchAll(FRAME)).flatMap(([, attributes = '', inside = '']) => {
    const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]?.trim() ?? ''
    return codes(inside).map(code => ({
      code,
      title: attribute('title'),
      description: attribute('description'),
    }))
  })
  const mute = framed.find(({ title, description }) => !title || !description)
  if (mute)
    throw new Failure({ slide: no, problem: `a <Diagram> says nothing in its ${mute.title ? 'description' : 'title'}`, remedy: 'write in words what it shows' })
  return framed
}

function codes(markdown: string): string[] {
  return Array.from(markdown.matchAll(FENCE)).map(match => (match[2] ?? '').trim())
}

/** Whatever else a drawing depends on, for its name: Mermaid's version and settings, the deck's look, the fonts, how it is tidied. */
export async function drawingStyle(root: string): Promise<{ config: Record<string, unknown>, look: DiagramLook, digest: string }> {
  const { default: setup } = await fromSetup<{ default: () => Record<string, unknown> }>(root, 'mermaid')
  const config = await setup?.() ?? {}
  const { default: look = {} } = await fromSetup<{ default: DiagramLook }>(root, 'diagrams')
  const packages = [
    'mermaid',
    ...await fontPackages(root),
  ]
  const versions = await Promise.all(packages.map(async (name) => {
    const { version } = JSON.parse(await readFile(join(packageDir(name, root), 'package.json'), 'utf8'))
    return version
  }))
  const inPage = join(import.meta.dirname, 'in-page')
  const tidying = await Promise.all((await readdir(inPage)).sort().map(file => readFile(join(inPage, file), 'utf8')))
  return {
    config,
    look,
    digest: hash(JSON.stringify([config, look, versions, tidying])),
  }
}

/** The file name of a diagram's drawing without its ending: what it shows, and the hash of what it is drawn from. */
export function drawingName({ code, title, description }: Diagram, styleDigest: string): string {
  const slug = title.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${slug}-${hash(JSON.stringify([code, title, description, styleDigest])).slice(0, 10)}`
}

/** The class of a drawing's styles: the hash in its name. */
export function drawingClass(name: string): string {
  return `d${name.slice(name.lastIndexOf('-') + 1)}`
}

/** The drawing of a diagram, split into its styles and its picture, or undefined where it is not drawn. */
export async function readDrawing(root: string, diagram: Diagram): Promise<{ name: string, css: string, svg: string } | undefined> {
  const { digest } = await drawingStyle(root)
  const name = drawingName(diagram, digest)
  const file = await readFile(join(root, DRAWINGS, `${name}.svg`), 'utf8').catch(() => undefined)
  const css = file && /<style>([\s\S]*?)<\/style>/.exec(file)
  return css
    ? {
        name: drawingClass(name),
        // The file is XML, in which the child combinator is escaped.
        css: decodeXML(css[1] ?? ''),
        svg: file.replace(css[0], '').trim(),
      }
    : undefined
}

function hash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}
