/** Reading a PDF with pdf.js, which has nothing in common with what writes it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page, without spaces: where a PDF has none, readers differ. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return (await pageSentences(bytes)).map(text => text.replace(/\s/g, ''))
}

/** The text of each page in the order of its content, with one space wherever there is any. */
async function pageSentences(bytes: Uint8Array): Promise<string[]> {
  return (await pageItems(bytes)).map(items => items.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join('').replace(/\s+/g, ' ').trim())
}

/** The size of the smallest letters that are seen, in points. */
export async function smallestText(bytes: Uint8Array): Promise<number> {
  const items = (await pageItems(bytes)).flat().filter(({ str }) => str.trim() !== '')
  return Math.min(...items.map(({ transform }) => Math.hypot(transform[2] as number, transform[3] as number)))
}

async function pageItems(bytes: Uint8Array) {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  try {
    const pages = []
    for (let no = 1; no <= pdf.numPages; no++) {
      const { items } = await (await pdf.getPage(no)).getTextContent()
      pages.push(items.flatMap(item => 'str' in item
        ? [item]
        : []))
    }
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
