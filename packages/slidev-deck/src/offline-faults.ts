/** What a slide asks for that a talk without a network can't show: found in its source, with the line and the remedy. */
import type { SlideInfo } from '@slidev/types'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A slide as far as it is looked at here. */
export interface SlideSource extends Pick<SlideInfo, 'index' | 'frontmatter'> {
  source: Pick<SlideInfo['source'], 'filepath' | 'start' | 'raw'>
}

const REMOTE = String.raw`(?:https?:)?//[^\s"'<>)]+`

/** What a line may ask for, and what to do instead; `$1` is the address. */
const RULES: readonly { pattern: RegExp, says: string }[] = [
  {
    pattern: /<(?:iframe|embed|object)\s[^>]*?(?:src|data)=["']([^"']+)/gi,
    says: 'the page $1 can\'t be embedded: a talk has no network to count on, and paper shows no pages; put a picture of it in public/ and link to it',
  },
  {
    pattern: /<(Youtube|Tweet|BlueSky)\b/gi,
    says: '<$1> embeds another site, and a talk has no network to count on; put a picture of it in public/ and link to it',
  },
  {
    pattern: /^[ \t]*`{3,}\s*(plantuml)\b/gim,
    says: 'PlantUML is drawn by a server on the internet; write the diagram for Mermaid, or put a picture of it in public/',
  },
  {
    pattern: new RegExp(String.raw`!\[[^\]]*\]\(\s*<?(${REMOTE})`, 'g'),
    says: 'the picture $1 lies on another host; save it in public/ and write its name with a slash before it',
  },
  {
    pattern: new RegExp(String.raw`<(?:img|image|video|audio|source|SlidevVideo)\b[^>]*?\s(?:src|href|poster|srcset)=["'](${REMOTE})`, 'gi'),
    says: '$1 lies on another host; save it in public/ and write its name with a slash before it',
  },
  {
    pattern: new RegExp(String.raw`url\(\s*["']?(${REMOTE})`, 'gi'),
    says: '$1 lies on another host; save it in public/ and write its name with a slash before it',
  },
  {
    pattern: new RegExp(String.raw`<(?:script|link)\b[^>]*?\s(?:src|href)=["'](${REMOTE})|@import\s+["'](${REMOTE})`, 'gi'),
    says: '$1 lies on another host, and no page of a talk takes scripts or styles from there; save it in the project',
  },
  {
    pattern: new RegExp(String.raw`^[ \t]*(?:image|background|src|url|favicon):\s*["']?(${REMOTE})`, 'gm'),
    says: '$1 lies on another host; save it in public/ and write its name with a slash before it',
  },
  {
    pattern: /^[ \t]*layout:\s*["']?(iframe(?:-left|-right)?)\b/gm,
    says: 'the layout $1 embeds a page: a talk has no network to count on, and paper shows no pages; put a picture of it in public/ and take the layout image',
  },
]

/** The first words of the kinds of diagram that have the deck's colours. */
const KINDS = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|quadrantChart|xychart|sankey|block|gitGraph|journey|requirement(?:Diagram)?|packet|architecture|kanban|radar|treemap|venn)\b/

/** The diagrams of other kinds, each with the line of its fence. */
function unknownDiagrams(raw: string): { index: number, says: string }[] {
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
            says: `Mermaid's "${first}" is not among the diagrams that have the deck's colours in both schemes (docs/writing-slides.md): take one of those, or put a picture of it in public/`,
          },
        ]
  })
}

/** Each thing that can't be shown, as `slides.md:12: slide 3: …`. */
export function offlineFaults(slides: readonly SlideSource[]): string[] {
  return slides.flatMap(({ index, source: { filepath, start, raw } }) => faultsIn(raw, { file: filepath, start, slide: index + 1 }))
}

/** The same in what the deck itself brings in `components/` and `layouts/`, each with the first slide that shows it. */
export async function offlineFaultsInComponents(slides: readonly SlideSource[], root: string): Promise<string[]> {
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
  return lists.flat(2)
}

function faultsIn(raw: string, { file, start, slide }: { file: string, start: number, slide: number }): string[] {
  const text = withoutInvisible(raw).join('\n')
  const lineAt = (content: string, at: number) => start + content.slice(0, at).split('\n').length
  const found = [
    ...RULES.flatMap(({ pattern, says }) => Array.from(text.matchAll(pattern)).map(match => ({
      line: lineAt(text, match.index),
      text: says.replace('$1', () => match[1] ?? match[2] ?? ''),
    }))),
    ...unknownDiagrams(raw).map(({ index, says }) => ({
      line: lineAt(raw, index),
      text: says,
    })),
  ]
  return found.sort((a, b) => a.line - b.line).map(one => `${relative('', file)}:${one.line}: slide ${slide}: ${one.text}`)
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
