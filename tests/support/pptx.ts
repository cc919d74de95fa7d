/** Reading a PowerPoint back, strictly. */
import type { XmlElement } from './strict.ts'
import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { elementsNamed, parseXml, utf8 } from './strict.ts'

export interface ReadSlide {
  path: string
  root: XmlElement
  /** Top-level shapes, in reading order. */
  shapes: XmlElement[]
  title: string
  /** What the runs say, in reading order; without the slide's number. */
  words: string[]
  notes: string[]
  /** Where its links lead: the path of a part, or an address. */
  links: string[]
}

export interface ReadPptx {
  parts: Record<string, Uint8Array>
  read: (path: string) => XmlElement
  slides: ReadSlide[]
  /** What the format forbids, a line each. */
  faults: string[]
}

const RELATIONSHIP = /^r:(?:embed|id|link)$/

export function readPptx(bytes: Uint8Array): ReadPptx {
  const parts = unzipSync(bytes)
  const parsed = new Map<string, XmlElement>()
  const read = (path: string) => {
    const root = parsed.get(path) ?? parseXml(utf8(parts[path]!))
    parsed.set(path, root)
    return root
  }
  const relations = (path: string): Map<string, { target: string, type: string }> => {
    const file = `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`
    return new Map(!(file in parts)
      ? []
      : elementsNamed(read(file), 'Relationship').map(({ attributes: { Id, Target, Type, TargetMode } }) => [
          Id!,
          {
            target: TargetMode === 'External'
              ? Target!
              : posix.join(posix.dirname(path), Target!),
            type: Type!.split('/').at(-1)!,
          },
        ]))
  }
  const all = relations('ppt/presentation.xml')
  const slides = elementsNamed(read('ppt/presentation.xml'), 'p:sldId').map(({ attributes }): ReadSlide => {
    const path = all.get(attributes['r:id']!)!.target
    const root = read(path)
    const own = relations(path)
    const shapes = elementsNamed(root, 'p:spTree')[0]!.kids.filter(({ name }) => /^p:(?:sp|pic|cxnSp|graphicFrame)$/.test(name))
    const notes = [
      ...own.values(),
    ].find(({ type }) => type === 'notesSlide')
    return {
      path,
      root,
      shapes,
      title: shapes.filter(shape => placeholder(shape) === 'title').map(wordsOf).join('|'),
      words: shapes.filter(shape => placeholder(shape) !== 'sldNum').flatMap(shape => elementsNamed(shape, 'a:p')).map(wordsOf).filter(Boolean),
      notes: notes
        ? elementsNamed(read(notes.target), 'p:sp').filter(shape => placeholder(shape) === 'body').flatMap(shape => elementsNamed(shape, 'a:p')).map(wordsOf)
        : [],
      links: elementsNamed(root, 'a:hlinkClick').map(link => own.get(link.attributes['r:id']!)!.target),
    }
  })
  return {
    parts,
    read,
    slides,
    faults: faultsOf(parts, read, relations),
  }
}

export function placeholder(shape: XmlElement): string | undefined {
  return elementsNamed(shape, 'p:ph')[0]?.attributes.type
}

/** What a shape or a paragraph says. */
export function wordsOf(element: XmlElement): string {
  return elementsNamed(element, 'a:t').map(({ text }) => text).join('')
}

function faultsOf(parts: Record<string, Uint8Array>, read: (path: string) => XmlElement, relations: (path: string) => Map<string, { target: string }>): string[] {
  const faults: string[] = []
  const types = read('[Content_Types].xml')
  const defaults = new Set(elementsNamed(types, 'Default').map(({ attributes }) => attributes.Extension))
  const overrides = new Set(elementsNamed(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1)))
  for (const path of overrides) {
    if (!(path in parts))
      faults.push(`${path} has a type and is not there`)
  }
  const size = elementsNamed(read('ppt/presentation.xml'), 'p:sldSz')[0]!.attributes
  for (const path of Object.keys(parts).filter(name => name !== '[Content_Types].xml')) {
    const ending = path.split('.').at(-1)
    if (ending === 'xml'
      ? !overrides.has(path)
      : !defaults.has(ending!)) {
      faults.push(`${path} has no type`)
    }
    if (!/\.(?:xml|rels|svg)$/.test(path))
      continue
    const root = read(path)
    if (ending !== 'xml')
      continue
    const known = relations(path)
    for (const { target } of known.values()) {
      if (!/^[a-z]+:/.test(target) && !(target in parts))
        faults.push(`${path} leads to ${target}, which is not there`)
    }
    const elements = everyElement(root)
    for (const { name, attributes } of elements) {
      for (const [key, value] of Object.entries(attributes)) {
        if (RELATIONSHIP.test(key) && !known.has(value))
          faults.push(`${path} has no relationship ${value}`)
      }
      if (name === 'a:rPr' && !attributes.lang)
        faults.push(`${path} has a run without a language`)
    }
    const ids = elements.filter(({ name }) => name === 'p:cNvPr').map(({ attributes }) => attributes.id)
    if (new Set(ids).size < ids.length)
      faults.push(`${path} has an id twice`)
    if (/^ppt\/slides\//.test(path)) {
      for (const frame of elements.filter(({ name }) => name === 'a:xfrm' || name === 'p:xfrm')) {
        const [from, by] = ['a:off', 'a:ext'].map(name => elementsNamed(frame, name)[0]!.attributes) as [Record<string, string>, Record<string, string>]
        const [x, y, width, height] = [from.x, from.y, by.cx, by.cy].map(Number) as [number, number, number, number]
        // A pixel of rounding; a headline that no slide shows stands above it.
        if (x < 0 || x + width > Number(size.cx) + 9525 || y + height > Number(size.cy) + 9525 || (y < 0 && y + height > 0))
          faults.push(`${path} has a box beyond its slide`)
      }
    }
  }
  return faults
}

function everyElement(root: XmlElement): XmlElement[] {
  return [
    root,
    ...root.kids.flatMap(everyElement),
  ]
}
