import { mermaidLabels } from './mermaid.ts'

/** Attributes of a component that name or steer something instead of being shown. */
const unseen = new Set([
  'title',
  'description',
  'class',
  'style',
  'id',
  'key',
  'to',
  'name',
  'icon',
  'lang',
  'role',
  'src',
  'href',
  'setup',
  'slot',
])

/** Tags that begin or end a piece of text, wherever they stand in a line. */
const blocks = /^(?:article|aside|d[dlt]|div|figcaption|h[1-6]|li|ol|p|section|t[dhr]|table|tbody|thead|ul)$/i

/** Where one piece of text ends and the next begins. */
const CUT = '\n\n'

/**
 * The pieces of text that a slide's Markdown shows, in order: headlines, paragraphs, list items, table cells, labels of
 * Mermaid diagrams and the plain attributes of components (`<CommitmentTable asked="What is asked" />`). Scripts,
 * styles, comments, tags and what a component draws from data are not in it.
 */
export function shownPieces(content: string): string[] {
  const diagrams: string[] = []
  const text = withoutCode(content)
    .replace(/^```mermaid.*\n([\s\S]*?)^```\s*$/gm, (_, code: string) => {
      diagrams.push(...mermaidLabels(code))
      return CUT
    })
    .replace(/^(?:```.*|::\w+::)$/gm, CUT)
    .replace(/\{\{[\s\S]*?\}\}/g, ' ')
    .replace(/(^[ \t]*)?<\/?([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gim, (_, start: string | undefined, tag: string, attributes: string) => {
      const cut = blocks.test(tag) || (start !== undefined && !/^(?:[abi]|br|em|small|span|strong|sup)$/i.test(tag))
        ? CUT
        : tag.toLowerCase() === 'br'
          ? ' '
          : ''
      return `${cut}${shownValues(attributes).map(value => `${value}${cut || ' '}`).join('')}`
    })
  return [
    ...text.split(/\n\s*\n/).flatMap(markdownPieces),
    ...diagrams,
  ].map(plain).filter(Boolean)
}

/** A slide's Markdown without scripts, styles and comments. */
export function withoutCode(content: string): string {
  return content.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, CUT)
}

/** The values of the plain attributes of a tag that a reader sees. */
function shownValues(attributes: string): string[] {
  return Array.from(attributes.matchAll(/(?<=\s)([a-z-]+)=(?:"([^"]*)"|'([^']*)')/gi)).filter(([, name = '']) => !unseen.has(name) && !/^(?:aria|v|data)-/.test(name)).map(([, , double, single]) => double ?? single ?? '')
}

/** A block of Markdown cut at headlines, list items and table cells; other lines run on. */
function markdownPieces(block: string): string[] {
  const pieces: string[] = []
  for (const line of block.split('\n')) {
    const start = /^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/
    if (/^\s*\|/.test(line))
      pieces.push(...line.split(/(?<!\\)\|/).filter(cell => !/^[\s:-]*$/.test(cell)), '')
    else if (start.test(line))
      pieces.push(line.replace(start, ''))
    else
      pieces.push(`${pieces.pop() ?? ''} ${line}`)
  }
  return pieces
}

/** Without Markdown's own signs, on one line. */
function plain(piece: string): string {
  return piece
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
