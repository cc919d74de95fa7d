/** Readers that accept nothing but what the formats' specifications allow. */
import { SaxesParser } from 'saxes'

/** Decodes UTF-8. @throws where a byte is not part of a character */
export const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

export interface XmlElement { name: string, attributes: Record<string, string>, text: string, kids: XmlElement[] }

/** Parses a whole XML document. @throws where it is not well-formed or uses a prefix that is not declared */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = {
    name: '',
    attributes: {},
    text: '',
    kids: [],
  }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map(attribute => [attribute.name, attribute.value])),
      text: '',
      kids: [],
    }
    open.at(-1)?.kids.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    for (const element of open)
      element.text += text
  })
  parser.write(xml).close()
  return root.kids[0]!
}

/** Every element with a name, in the order of the document. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return [
    ...root.name === name
      ? [root]
      : [],
    ...root.kids.flatMap(kid => elementsNamed(kid, name)),
  ]
}

/** The XMP packet of a file as a program finds it that knows nothing of the format around it (ISO 16684-1, 7.3). */
export function xmpPacket(file: Uint8Array): Uint8Array {
  const latin = new TextDecoder('latin1').decode(file)
  const from = latin.indexOf('<?xpacket begin=')
  const to = latin.indexOf('<?xpacket end=', from)
  if (from < 0 || to < 0)
    throw new Error('The file has no XMP packet')
  return file.subarray(from, latin.indexOf('?>', to) + 2)
}
