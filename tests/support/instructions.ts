/** Reading the steps of a page that says how to change the project, and carrying them out. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One edit: what to put into a file, and where. */
export interface Edit {
  /** The heading that it stands under. */
  heading: string
  file: string
  /** The slide of a talk, by its `routeAlias`, that `anchor` is looked for in. */
  slide?: string
  where: 'above' | 'below' | 'instead of'
  /** What the line holds; nothing where the whole slide is meant. */
  anchor?: string
  text: string
}

const sentence = /^In `([^`]+)`,(?: in the slide `([^`]+)`,)? (above|below|instead of) (?:the line with `([^`]+)`|the slide `([^`]+)`):\n\n(`{3,})\w+\n([\s\S]*?)^\6$/gm

/** The edits of a page in Markdown, in order: "In `file`, below the line with `this`:" and a block of code. */
export function readEdits(page: string): Edit[] {
  return Array.from(page.matchAll(sentence), ({ index, 1: file = '', 2: inside, 3: where, 4: anchor, 5: slide, 7: text = '' }) => ({
    heading: page.slice(0, index).match(/^## .*$/gm)?.at(-1)?.slice(3) ?? '',
    file,
    slide: inside ?? slide,
    where: where as Edit['where'],
    anchor,
    text,
  }))
}

/** Carries an edit out below `root`. @throws Error where its place is not there, or there twice */
export async function carryOut(root: string, { file, slide, where, anchor, text }: Edit): Promise<void> {
  const path = join(root, file)
  const lines = (await readFile(path, 'utf8')).split('\n')
  const [from, to] = slide
    ? slideLines(lines, slide)
    : [0, lines.length]
  const found = anchor === undefined
    ? [from]
    : lines.flatMap((line, at) => at >= from && at < to && line.includes(anchor)
        ? [at]
        : [])
  const at = found[0]
  if (at === undefined || found.length > 1)
    throw new Error(`${file} has ${found.length} lines with "${anchor}"`)
  const block = text.trimEnd().split('\n')
  if (anchor === undefined)
    block.push('')
  lines.splice(where === 'below'
    ? at + 1
    : at, where === 'instead of'
    ? 1
    : 0, ...block)
  await writeFile(path, lines.join('\n'))
}

/** From the `---` that opens a slide to the one that opens the next. */
function slideLines(lines: string[], name: string): [number, number] {
  const named = lines.indexOf(`routeAlias: ${name}`)
  if (named < 0)
    throw new Error(`no slide has the routeAlias "${name}"`)
  const end = lines.indexOf('---', named)
  const next = lines.indexOf('---', end + 1)
  return [
    lines.lastIndexOf('---', named),
    next < 0
      ? lines.length
      : next,
  ]
}
