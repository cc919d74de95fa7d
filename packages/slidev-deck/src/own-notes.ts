/** What a talk made of another talk's slides may write beyond Slidev: notes of its own, and slides by name. */
import type { SlidevPreparserExtension, SourceSlideInfo } from '@slidev/types'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { parse } from '@slidev/parser/fs'
import { parseRangeString } from '@slidev/parser/utils'
import { Failure } from './cli/failure.ts'

/**
 * Lets a slide that is imported be named by its `routeAlias` instead of its number, and bring its own note:
 *
 *     ---
 *     src: ./slides.md#six-risks
 *     ---
 *
 *     <!-- What to say in the short talk. -->
 *
 * Slidev knows numbers and ranges; a name becomes the number of its slide, and one that no slide has is left as it is.
 * Slidev takes the frontmatter of such a slide and drops its note. A preparser sees one file after another without its
 * path, so the files are read here first: where which slide is imported from, and so in which order Slidev parses them
 * (`load` in `@slidev/parser`: each once, when a slide of it is first needed). Of the notes on the way to a slide that is
 * imported over several files, the one of the outermost talk holds.
 *
 * Throws where the slide that Slidev has in hand is not the one that a note or a number is for.
 */
export function ownNotes(entry: string): SlidevPreparserExtension {
  let reading: Promise<Imports> | undefined
  let imports: Imports | undefined
  let parsing = -1
  let no = 0
  return {
    async transformRawLines() {
      parsing++
      no = 0
      imports = await (reading ??= readImports(entry))
    },
    async transformSlide(content, frontmatter) {
      const key = keyOf(imports?.order[parsing] ?? '', no + 1)
      const number = imports?.numbers.get(key)
      if ((number || imports?.notes.has(key)) && content !== imports?.contents.get(key))
        throw new Failure(`${key} is read as another slide, and its note could be spoken there: Slidev reads files in another order than src: says, or a preparser changes slides before notes of their own are added`)
      if (number)
        frontmatter.src = `${String(frontmatter.src).split('#')[0]}#${number}`
      return undefined
    },
    async transformNote() {
      no++
      return imports?.notes.get(keyOf(imports.order[parsing] ?? '', no))
    },
  }
}

interface Imports {
  /** The files in the order in which they are parsed. */
  order: string[]
  /** What stands on slides, by file and number. */
  contents: Map<string, string>
  /** Notes for imported slides, by file and number. */
  notes: Map<string, string>
  /** Numbers of slides that are imported by name, by the file and number of the slide that imports them. */
  numbers: Map<string, string>
}

function keyOf(file: string, no: number): string {
  return `${file}#${no}`
}

/** @throws where a note is meant for several slides at once */
async function readImports(entry: string): Promise<Imports> {
  const first = slashed(resolve(entry))
  const root = dirname(first)
  const slides = new Map<string, SourceSlideInfo[]>()
  const read = async (file: string): Promise<void> => {
    if (slides.has(file) || !existsSync(file))
      return
    slides.set(file, [])
    slides.set(file, (await parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), file)).slides)
    for (const target of slides.get(file)!.flatMap(slide => targetOf(slide, root) ?? []))
      await read(target.file)
  }
  await read(first)

  const order: string[] = []
  const notes = new Map<string, string>()
  const numbers = new Map<string, string>()
  const visit = (file: string, range: string | undefined, note: string | undefined, above: string[]): void => {
    const list = slides.get(file)
    if (!list || above.includes(file))
      return
    if (!order.includes(file))
      order.push(file)
    for (const no of parseRangeString(list.length, range)) {
      const slide = list[no - 1]
      const target = slide && targetOf(slide, root)
      const named = target?.range && slides.get(target.file)?.findIndex(({ frontmatter }) => frontmatter.routeAlias === target.range)
      if (target && typeof named === 'number' && named >= 0) {
        target.range = String(named + 1)
        numbers.set(keyOf(file, no), target.range)
      }
      if (target && slide.note && !/^\d+$/.test(target.range ?? '')) {
        throw new Failure({
          file: relative('', file),
          line: slide.start + 1,
          problem: `a note can't go with several imported slides (src: ${slide.frontmatter.src})`,
          remedy: 'import them one by one',
        })
      }
      if (target)
        visit(target.file, target.range, note ?? slide.note, [...above, file])
      else if (note && !notes.has(keyOf(file, no)))
        notes.set(keyOf(file, no), note)
    }
  }
  visit(first, undefined, undefined, [])
  const contents = new Map([...slides].flatMap(([file, list]) => list.map(({ content }, index) => [
    keyOf(file, index + 1),
    content,
  ])))
  return { order, contents, notes, numbers }
}

/** The file and range of slides that a slide imports; undefined for one of its own, and for one that is left out. */
function targetOf({ frontmatter: { src, disabled, hide }, filepath }: SourceSlideInfo, root: string): { file: string, range?: string } | undefined {
  if (!src || disabled || hide)
    return undefined
  const [path = '', range] = String(src).split('#')
  return {
    file: slashed(path.startsWith('/')
      ? resolve(root, path.slice(1))
      : resolve(dirname(filepath), path)),
    range,
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
