import type { PDFPageProxy } from 'pdfjs-dist'
import type { StructTreeContent, StructTreeNode, TextItem } from 'pdfjs-dist/types/src/display/api.js'
/** Reading a PDF with pdf.js, which has nothing in common with what writes it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const textOf = ({ str, hasEOL }: TextItem) => `${str}${hasEOL ? '\n' : ''}`
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The text of each page, without spaces: where a PDF has none, readers differ. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return (await pageSentences(bytes)).map(text => text.replace(/\s/g, ''))
}

/** The text of each page in the order of its content, with one space wherever there is any. */
export async function pageSentences(bytes: Uint8Array): Promise<string[]> {
  return (await pageItems(bytes)).map(items => plain(items.map(textOf).join('')))
}

/**
 * The text of each page in the order of its tags, without the descriptions of pictures. pdf.js gives what stands for the
 * words of a Span as its `alt`, and marks of a form XObject the numbers of those of the page.
 */
export async function taggedSentences(bytes: Uint8Array): Promise<string[]> {
  return eachPage(bytes, async (page) => {
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    const open: string[] = []
    for (const item of items) {
      const mark = open.at(-1) ?? ''
      if ('str' in item)
        texts.set(mark, (texts.get(mark) ?? '') + textOf(item))
      else if (item.type === 'endMarkedContent')
        open.pop()
      else
        open.push(item.id ?? mark)
    }
    return plain(wordsBelow(await page.getStructTree(), texts))
  })
}

/** The words of a node of the structure; `texts` are those of the marks. */
function wordsBelow(node: TaggedNode | StructTreeContent | null, texts: ReadonlyMap<string, string>): string {
  if (!node)
    return ''
  if (!('children' in node))
    return texts.get(node.id) ?? ''
  return node.role === 'Span' && node.alt !== undefined
    ? node.alt
    : node.children.map(kid => wordsBelow(kid, texts)).join('')
}
type TaggedNode = StructTreeNode & { alt?: string }

/** The size of the smallest letters that are seen, in points. */
export async function smallestText(bytes: Uint8Array): Promise<number> {
  const items = (await pageItems(bytes)).flat().filter(({ str }) => str.trim() !== '')
  return Math.min(...items.map(({ transform }) => Math.hypot(transform[2] as number, transform[3] as number)))
}

function pageItems(bytes: Uint8Array) {
  return eachPage(bytes, async page => (await page.getTextContent()).items.flatMap(item => 'str' in item
    ? [item]
    : []))
}

async function eachPage<T>(bytes: Uint8Array, read: (page: PDFPageProxy) => Promise<T>): Promise<T[]> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  try {
    const pages: T[] = []
    for (let no = 1; no <= pdf.numPages; no++)
      pages.push(await read(await pdf.getPage(no)))
    return pages
  }
  finally {
    await pdf.loadingTask.destroy()
  }
}

/** The language of a PDF, and whether its pages turn and its lines run from the right. */
export async function direction(bytes: Uint8Array): Promise<{ lang: string | undefined, rightToLeft: boolean }> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  try {
    const { info } = await pdf.getMetadata() as { info: { Language?: string } }
    return {
      lang: info.Language,
      rightToLeft: (await pdf.getViewerPreferences())?.get('Direction') === 'R2L',
    }
  }
  finally {
    await pdf.loadingTask.destroy()
  }
}
