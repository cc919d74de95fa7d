/** Checks a PDF as a file, below all meaning: that its table of objects is right and nothing in it is broken. */
import type { PDFObject } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { partsOf } from './objects.ts'

/** An entry of the cross-reference stream (ISO 32000-1, 7.5.8.3). */
interface Entry { number: number, type: number, second: number, third: number }

/**
 * What is broken in a PDF that ends in a cross-reference stream, a line for each fault:
 * offsets that lead to no object, references to objects that do not exist, streams of the wrong
 * length or that can't be unpacked. [] where all is well. What `qpdf --check` looks at, in short.
 */
export async function checkFile(bytes: Uint8Array): Promise<string[]> {
  const data = Buffer.from(bytes)
  const text = data.toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN)
  if (Number.isNaN(start))
    return ['the file does not end in startxref and %%EOF']
  const entries = crossReferences(data, start)
  if (!entries)
    return ['startxref does not lead to a cross-reference stream']
  return [
    ...entries.flatMap(entry => misplaced(text, entry, entries)),
    ...await brokenObjects(bytes),
  ]
}

function crossReferences(data: Buffer, start: number): Entry[] | undefined {
  const head = /^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*stream\r?\n/.exec(data.toString('latin1', start, start + 2000))
  const numbers = (key: string) => new RegExp(`/${key}\\s*\\[([\\d\\s]*)\\]`).exec(head?.[1] ?? '')?.[1]?.trim().split(/\s+/).map(Number)
  const number = (key: string) => Number(new RegExp(`/${key}\\s+(\\d+)`).exec(head?.[1] ?? '')?.[1])
  const widths = numbers('W')
  if (!head || !widths || !head[1]?.includes('/XRef'))
    return undefined
  const from = start + head[0].length
  const packed = data.subarray(from, from + number('Length'))
  const table = head[1].includes('/FlateDecode')
    ? inflateSync(packed)
    : packed
  const sections = numbers('Index') ?? [
    0,
    number('Size'),
  ]
  const [a = 0, b = 0, c = 0] = widths
  const field = (at: number, width: number) => width === 0
    ? 0
    : table.readUIntBE(at, width)
  const entries: Entry[] = []
  let at = 0
  for (let i = 0; i + 1 < sections.length; i += 2) {
    for (let k = 0; k < (sections[i + 1] ?? 0); k++, at += a + b + c) {
      entries.push({
        number: (sections[i] ?? 0) + k,
        type: field(at, a),
        second: field(at + a, b),
        third: field(at + a + b, c),
      })
    }
  }
  return entries
}

/** Whether an entry leads to its object: at its offset, or in an object stream that exists. */
function misplaced(text: string, { number, type, second, third }: Entry, entries: readonly Entry[]): string[] {
  if (type === 1 && !text.startsWith(`${number} ${third} obj`, second))
    return [`object ${number} is not at byte ${second}`]
  if (type === 2 && !entries.some(entry => entry.number === second && entry.type === 1))
    return [`object ${number} is said to be in the object stream ${second}, which does not exist`]
  return []
}

async function brokenObjects(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const faults: string[] = []
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict))
    faults.push('the trailer has no root')
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    for (const target of referencesIn(object)) {
      if (!context.lookup(target))
        faults.push(`object ${ref.objectNumber} refers to object ${target.objectNumber}, which does not exist`)
    }
    if (object instanceof PDFRawStream)
      faults.push(...brokenStream(ref, object))
  }
  return faults
}

function brokenStream(ref: PDFRef, { dict, contents }: PDFRawStream): string[] {
  if (dict.lookupMaybe(PDFName.of('Length'), PDFNumber)?.asNumber() !== contents.length)
    return [`the stream of object ${ref.objectNumber} has another length than it says`]
  try {
    if (dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode'))
      inflateSync(contents)
    return []
  }
  catch {
    return [`the stream of object ${ref.objectNumber} cannot be unpacked`]
  }
}

function referencesIn(object: PDFObject): PDFRef[] {
  return object instanceof PDFRef
    ? [object]
    : partsOf(object).flatMap(referencesIn)
}
