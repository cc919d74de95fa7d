/** Reading a PDF with pdf.js, which has nothing in common with what writes it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page, without spaces: where a PDF has none, readers differ. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return (await pageSentences(bytes)).map(text => text.replace(/\s/g, ''))
}

/** The text of each page in the order of its content, with one space wherever there is any. */
export async function pageSentences(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  try {
    const texts: string[] = []
    for (let no = 1; no <= pdf.numPages; no++) {
      const { items } = await (await pdf.getPage(no)).getTextContent()
      texts.push(items.map(item => 'str' in item
        ? `${item.str}${item.hasEOL ? '\n' : ''}`
        : '').join('').replace(/\s+/g, ' ').trim())
    }
    return texts
  }
  finally {
    await pdf.loadingTask.destroy()
  }
}
