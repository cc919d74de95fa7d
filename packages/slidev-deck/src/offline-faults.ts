/** What a slide asks for that a talk without a network can't show: found in its source, with the line and the remedy. */
import type { SlideInfo } from '@slidev/types'
import type { Fault } from './fault.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A slide as far as it is looked at here. */
export interface SlideSource extends Pick<SlideInfo, 'index' | 'frontmatter'> {
  source: Pick<SlideInfo['source'], 'filepath' | 'start' | 'raw'>
}

const REMOTE = String.raw`(?:https?:)?//[^\s"'<>)]+`

interface Rule { pattern: RegExp, problem: string, remedy: string }

/** Something on another host; `before` is what stands before its address, as a regular expression. */
function elsewhere(before: string, flags: string, problem = '$1 lies on another host'): Rule {
  return {
    pattern: new RegExp(`${before}(${REMOTE})`, flags),
    problem,
    remedy: 'save it in public/ and write its name with a slash before it',
  }
}

/** What a line may ask for, and what to do instead; `$1` is the address. */
const RULES: readonly Rule[] = [
  {
    pattern: /<(?:iframe|embed|object)\s[^>]*?(?:src|data)=["']([^"']+)/gi,
    problem: 'the page $1 can\'t be embedded: a talk has no network to count on, and paper shows no pages',
    remedy: 'put a picture of it in public/ and link to it',
  },
  {
    pattern: /<(Youtube|Tweet|BlueSky)\b/gi,
    problem: '<$1> embeds another site, and a talk has no network to count on',
    remedy: 'put a picture of it in public/ and link to it',
  },
  {
    pattern: /^[ \t]*`{3,}\s*(plantuml)\b/gim,
    problem: 'PlantUML is drawn by a server on the internet',
    remedy: 'write the diagram for Mermaid, or put a picture of it in public/',
  },
  elsewhere(String.raw`!\[[^\]]*\]\(\s*<?`, 'g', 'the picture $1 lies on another host'),
  elsewhere(String.raw`<(?:img|image|video|audio|source|SlidevVideo)\b[^>]*?\s(?:src|href|poster|srcset)=["']`, 'gi'),
  elsewhere(String.raw`url\(\s*["']?`, 'gi'),
  {
    pattern: new RegExp(String.raw`<(?:script|link)\b[^>]*?\s(?:src|href)=["'](${REMOTE})|@import\s+["'](${REMOTE})`, 'gi'),
    problem: '$1 lies on another host, and no page of a talk takes scripts or styles from there',
    remedy: 'save it in the project',
  },
  elsewhere(String.raw`^[ \t]*(?:image|background|src|url|favicon):\s*["']?`, 'gm'),
  {
    pattern: /^[ \t]*layout:\s*["']?(iframe(?:-left|-right)?)\b/gm,
    problem: 'the layout $1 embeds a page: a talk has no network to count on, and paper shows no pages',
    remedy: 'put a picture of it in public/ and take the layout image',
  },
]

/** The first words of the kinds of diagram that have the deck's colours. */
const KINDS = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|quadrantChart|xychart|sankey|block|gitGraph|journey|requirement(?:Diagram)?|packet|architecture|kanban|radar|treemap|venn)\b/

/** The diagrams of other kinds, each with the line of its fence. */
function unknownDiagrams(raw: string): (Fault & { index: number })[] {
  return Array.from(raw.matchAll(/^([ \t]*`{3,})mermaid.*\r?\n([\s\S]*?)^\1/gm)).flatMap(({ index, 2: code = '' }) => {
    const [first = ''] = code
      .replace(/^---\r?\n[\s\S]*?^---\r?\n/m, '')
      .replace(/%%\{[\s\S]*?\}%%|%%.*/g, '')
      .trim()
      .split(/[\s{:]/)
    return KINDS.test(first)
      ? []
      : [
          {
            index,
            problem: `Mermaid's "${first}" is not among the diagrams that have the deck's colours in both schemes (docs/writing-slides.md)`,
            remedy: 'take one of those, or put a picture of it in public/',
          },
        ]
  })
}

/**
 * Each thing on the slides that can't be shown, and in what the deck at `root` itself brings in `components/` and `layouts/`
 * with the first slide that shows it.
 */
export async function offlineFaults(slides: readonly SlideSource[], root: string): Promise<Fault[]> {
  const lists = await Promise.all(['components', 'layouts'].map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    return Promise.all(entries.filter(({ name }) => name.endsWith('.vue')).map(async ({ name, parentPath }) => {
      const [file, tag] = [
        join(parentPath, name),
        name.slice(0, -'.vue'.length),
      ]
      const kebab = tag.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase()
      const shown = slides.find(({ frontmatter, source }) => folder === 'layouts'
        ? frontmatter.layout === tag
        : new RegExp(`<(?:${tag}|${kebab})(?![\\w-])`).test(source.raw))
      return shown
        ? faultsIn(await readFile(file, 'utf8'), { file, start: 0, slide: shown.index + 1 })
        : []
    }))
  }))
  return [
    ...slides.flatMap(({ index, source: { filepath, start, raw } }) => faultsIn(raw, { file: filepath, start, slide: index + 1 })),
    ...lists.flat(2),
  ]
}

function faultsIn(raw: string, { file, start, slide }: { file: string, start: number, slide: number }): Fault[] {
  const text = withoutInvisible(raw).join('\n')
  const lineAt = (content: string, at: number) => start + content.slice(0, at).split('\n').length
  const found = [
    ...RULES.flatMap(({ pattern, problem, remedy }) => Array.from(text.matchAll(pattern)).map(match => ({
      line: lineAt(text, match.index),
      problem: problem.replace('$1', () => match[1] ?? match[2] ?? ''),
      remedy,
    }))),
    ...unknownDiagrams(raw).map(({ index, ...fault }) => ({
      line: lineAt(raw, index),
      ...fault,
    })),
  ]
  return found.sort((a, b) => a.line - b.line).map(one => ({
    file: relative('', file),
    slide,
    ...one,
  }))
}

/** The lines of a slide, those empty that nobody sees: comments, and code but for the line that says what code it is. */
export function withoutInvisible(raw: string): string[] {
  const text = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => comment.replace(/[^\n]/g, ''))
  let fence: string | undefined
  return text.split('\n').map((line) => {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== undefined) {
      if (mark?.startsWith(fence))
        fence = undefined
      return ''
    }
    fence = mark
    // What stands in a line of text as code.
    return line.replace(/(?<!`)`[^`]+`(?!`)/g, '')
  })
}
