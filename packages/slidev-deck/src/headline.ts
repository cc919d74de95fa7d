/** A headline in plain words, for titles, addresses and lists. */
import { withoutMarks } from './marks.ts'

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '\'',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00AD',
}

/** A headline as Markdown has it, without marks, tags, emphasis and escapes: what the slide shows. */
export function plainHeadline(markdown: string): string {
  return withoutMarks(markdown)
    // What stands in code is no tag.
    .replace(/(`+)\s?([^`]+?)\s?\1/g, (_, __: string, code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(?<![\w\\])([*_]{1,3}|~~)(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => decimal || hex
      ? String.fromCodePoint(decimal
          ? Number(decimal)
          : Number.parseInt(hex ?? '', 16))
      : NAMED[name ?? ''] ?? whole)
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
