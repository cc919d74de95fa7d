/**
 * Puts right-to-left text into the order in which it is read. Chromium (Skia) shows each line from its left end, word for
 * word, in marks of its own (/ReversedChars), and says by an /ActualText for each glyph what its font's map does not.
 * Readers that go by the order of the stream (pdf.js, `pdftotext -raw`) give such a line backwards, and all give two
 * letters that are one glyph (lam-alef) the wrong way round. Here each word is shown where it was, but in its turn; its
 * glyphs stay in the order from the left, which is what all readers turn round.
 */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Glyph, Region, Rule } from './glyphs.ts'
import type { Reader } from './unicode.ts'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { isRightToLeft } from './direction.ts'
import { FontCodes } from './font-codes.ts'
import { readRegions } from './glyphs.ts'
import { contentOf, packed, pageContent, pagesOf } from './objects.ts'
import { readOperations } from './operators.ts'
import { RTL_LETTER, UNREAD } from './unicode.ts'

/**
 * Rewrites the content streams of a document in the language `lang` that show right-to-left text; others stay as they
 * are. Gives the pages and forms that were rewritten: their words have their spaces.
 */
export function putInLogicalOrder(pdf: PDFDocument, lang: string, reader: Reader): Set<PDFRef> {
  const streams = [
    ...streamsOf(pdf),
  ]
  const reversed = streams.filter(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/ReversedChars'))
  const fonts = new FontCodes(pdf, reader, reversed.length < streams.length)
  const rightToLeft = isRightToLeft(lang)
  const ordered = new Set<PDFRef>()
  for (const { ref, bytes, resources, write } of reversed) {
    write(reordered(bytes, resources, fonts, rightToLeft))
    ordered.add(ref)
  }
  fonts.write()
  return ordered
}

interface Stream { ref: PDFRef, bytes: Uint8Array, resources: PDFDict | undefined, write: (bytes: Uint8Array) => void }

function* streamsOf(pdf: PDFDocument): Generator<Stream> {
  const { context } = pdf
  const seen = new Set<PDFRef>()
  for (const { ref, dict } of pagesOf(pdf)) {
    const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
    yield {
      ref,
      bytes: pageContent(pdf, dict),
      resources,
      write: bytes => dict.set(PDFName.of('Contents'), context.register(packed(context, bytes))),
    }
    yield* formsIn(pdf, resources, seen)
  }
}

function* formsIn(pdf: PDFDocument, resources: PDFDict | undefined, seen: Set<PDFRef>): Generator<Stream> {
  for (const [, ref] of resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.entries() ?? []) {
    const form = pdf.context.lookup(ref)
    if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form') || seen.has(ref))
      continue
    seen.add(ref)
    const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources
    yield {
      ref,
      bytes: contentOf(form),
      resources: own,
      write: bytes => pdf.context.assign(ref, packed(pdf.context, bytes, form.dict)),
    }
    yield* formsIn(pdf, own, seen)
  }
}

function reordered(bytes: Uint8Array, resources: PDFDict | undefined, fonts: FontCodes, rightToLeft: boolean): Uint8Array {
  const operations = readOperations(bytes)
  const out: Uint8Array[] = []
  let at = 0
  let before: Glyph[] | undefined
  const regions = readRegions(bytes, operations, resources, fonts)
    .filter(({ glyphs }) => glyphs.every(({ font }) => fonts.has(resources, font)))
    .map(region => ({
      ...region,
      lines: lines(region.glyphs, rightToLeft ? 'rtl' : 'ltr'),
    }))
  joinLines(regions, rightToLeft)
  for (const { start, end, lines, rules, before: paint, after } of regions) {
    const writer = new Writer(fonts, resources, paint)
    for (const rule of rules)
      writer.rule(rule)
    for (const line of lines) {
      writer.line(withSpaces(inOrder(line, rightToLeft || isFromTheRight(line)), before !== undefined && !touch(before, line)))
      before = line
    }
    writer.finish(after)
    out.push(bytes.subarray(at, start), Buffer.from(writer.toString()))
    at = end
  }
  out.push(bytes.subarray(at))
  return Buffer.concat(out)
}

/**
 * A gap, in sizes of the font, that parts what stands on one line. Where all runs from the right, what stands apart is
 * shown from the right, too; a gap is then room for a picture in the line.
 */
const GAP = { ltr: 0.9, rtl: 2 }
/** A gap that does not part a word. */
const TOUCH = 0.1

/** Glyphs that stand on one line, from left to right. */
function lines(glyphs: readonly Glyph[], direction: 'ltr' | 'rtl'): Glyph[][] {
  const found: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    if (last && follows(glyph, last, direction))
      found.at(-1)!.push(glyph)
    else
      found.push([glyph])
    last = glyph
  }
  return found
}

function follows(glyph: Glyph, last: Glyph, direction: 'ltr' | 'rtl'): boolean {
  return last.matrix.every((value, i) => value === glyph.matrix[i])
    && Math.abs(glyph.y - last.y) < last.size / 2
    && glyph.x > last.x - last.size / 2
    && glyph.x < last.x + last.advance + GAP[direction] * last.size
}

/**
 * Shows the parts of a line that a picture within it keeps apart in one region, the last: what stands to the left is read
 * after what stands to the right. The picture lies between them, so that it does not matter what is painted first.
 */
function joinLines(regions: readonly (Pick<Region, 'surroundings'> & { lines: Glyph[][] })[], rightToLeft: boolean): void {
  for (const [index, { lines, surroundings }] of regions.entries()) {
    const next = regions[index + 1]
    const [left, right] = [
      lines.at(-1),
      next?.lines[0],
    ]
    if (!next || !left || !right || next.surroundings !== surroundings || !follows(right[0]!, left.at(-1)!, rightToLeft ? 'rtl' : 'ltr'))
      continue
    const line = [
      ...left,
      ...right,
    ]
    if (rightToLeft || isFromTheRight(line)) {
      lines.pop()
      next.lines[0] = line
    }
  }
}

/** Whether two lines are parts of one, with no gap between. */
function touch(a: readonly Glyph[], b: readonly Glyph[]): boolean {
  const [ends, starts] = [a, b].map(line => ({
    left: line[0]!.x,
    right: line.at(-1)!.x + line.at(-1)!.advance,
    y: line[0]!.y,
    size: line[0]!.size,
  })) as [End, End]
  const near = (x: number, y: number) => Math.abs(x - y) < TOUCH * ends.size
  return near(ends.y, starts.y) && (near(ends.left, starts.right) || near(ends.right, starts.left))
}
interface End { left: number, right: number, y: number, size: number }

/** Whether a line has letters from the right and no others: then its brackets and figures are in their order, too. */
function isFromTheRight(line: readonly Glyph[]): boolean {
  const text = line.map(glyph => glyph.text).join('')
  return RTL_LETTER.test(text) && ![...text].some(character => /\p{L}/u.test(character) && !RTL_LETTER.test(character))
}

/** `neutral` takes the direction of what is around it. */
type Direction = 'rtl' | 'ltr' | 'neutral'
/** Neighbours that are shown as one: a word or a part of it, a space. */
interface Piece { direction: Direction, glyphs: Glyph[] }

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** Beside letters from the right it is a piece of its own: `pdftotext -raw` gives what stands at the left end first. */
const PUNCTUATION = /^\p{P}+$/u
/** Joiners and marks of direction, which nobody sees. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u

function directionOf({ text, reversed, run }: Glyph, leftToRight: ReadonlySet<number>): Direction {
  if (leftToRight.has(run))
    return 'ltr'
  return text.trim() !== '' && (reversed || RTL_LETTER.test(text))
    ? 'rtl'
    : 'neutral'
}

/** The text objects that show letters or digits from the left. */
function leftToRightRuns(line: readonly Glyph[]): Set<number> {
  return new Set(line.filter(({ text, reversed }) => !reversed && LETTER_OR_DIGIT.test(text) && !RTL_LETTER.test(text)).map(({ run }) => run))
}

/** The glyphs of a line; those without a width of their own or at another height go to the letter that they belong to. */
function withoutRaised(line: readonly Glyph[]): Glyph[] {
  const height = line.find(({ advance }) => advance > 0)?.y
  const isRaised = ({ advance, y }: Glyph) => advance === 0 || Math.abs(y - (height ?? y)) > 0.01
  if (height === undefined || !line.some(isRaised))
    return [...line]
  const bases = line.filter(glyph => !isRaised(glyph))
  const owner = (raised: Glyph) => {
    const index = line.indexOf(raised)
    const [before, after] = [
      line.slice(0, index).findLast(glyph => !isRaised(glyph)),
      line.slice(index).find(glyph => !isRaised(glyph)),
    ]
    const isOver = (base: Glyph) => raised.x >= base.x - TOUCH * base.size && raised.x <= base.x + base.advance
    return after && (isOver(after) || !before)
      ? after
      : before ?? bases[0]!
  }
  const owned = Map.groupBy(line, glyph => isRaised(glyph)
    ? owner(glyph)
    : glyph)
  return bases.map((base) => {
    const all = owned.get(base) ?? [base]
    return all.length > 1
      ? {
          ...base,
          text: all.map(({ text }) => text).join(''),
          raised: all.filter(glyph => glyph !== base),
        }
      : base
  })
}

/** A joiner within a word belongs to the letter before it, which stands to its right. */
function withoutInvisible(line: readonly Glyph[]): Glyph[] {
  const found: Glyph[] = []
  let joiners = ''
  for (const glyph of line) {
    if (INVISIBLE.test(glyph.text)) {
      joiners += glyph.text
      continue
    }
    found.push({ ...glyph, text: joiners + glyph.text })
    joiners = ''
  }
  return found
}

function pieces(line: readonly Glyph[]): Piece[] {
  const found: Piece[] = []
  const leftToRight = leftToRightRuns(line)
  for (const glyph of withoutInvisible(withoutRaised(line))) {
    const direction = directionOf(glyph, leftToRight)
    const last = found.at(-1)
    const before = last?.glyphs.at(-1)
    const goesOn = direction !== 'neutral' && last?.direction === direction && before?.font === glyph.font && before.mark === glyph.mark && before.paint === glyph.paint
      && !(direction === 'rtl' && [before, glyph].some(({ text }) => PUNCTUATION.test(text)))
    if (goesOn) {
      last.glyphs.push(glyph)
    }
    else {
      found.push({
        direction,
        glyphs: [glyph],
      })
    }
  }
  // Readers turn a piece round only where it has a letter.
  return found.flatMap(piece => piece.direction === 'rtl' && !piece.glyphs.some(({ text }) => LETTER_OR_DIGIT.test(text))
    ? piece.glyphs.map(glyph => ({
        ...piece,
        glyphs: [glyph],
      }))
    : [piece])
}

/** Separators and signs of numbers (types CS and ES). */
const NUMBER_SIGN = /^[:.,/،+-]$/

const hasLetter = ({ glyphs }: Piece) => glyphs.some(({ text }) => /\p{L}/u.test(text))

/** Whether what runs against the line ends in a number and a sign that may stand within one, as in 12:30. */
function isWithinNumber(against: readonly Piece[]): boolean {
  const [before, sign] = against.slice(-2)
  return before?.direction !== 'neutral' && sign?.glyphs.length === 1 && NUMBER_SIGN.test(sign.glyphs[0]!.text)
}

/** The pieces of a line as they are read (rule L2 of Unicode Standard Annex 9, the other way round). */
function inOrder(line: readonly Glyph[], rightToLeft: boolean): Piece[] {
  const all = pieces(line)
  const along = rightToLeft
    ? all.reverse()
    : all
  const out: Piece[] = []
  // What runs against the line keeps its own order, with what is neutral within.
  let against: Piece[] = []
  const endRun = () => {
    const last = against.findLastIndex(({ direction }) => direction !== 'neutral')
    out.push(...against.slice(0, last + 1).reverse(), ...against.slice(last + 1))
    against = []
  }
  for (const piece of along) {
    const runsAgainst = piece.direction === (rightToLeft
      ? 'ltr'
      : 'rtl')
    // A space between two numbers, or before letters, runs along (rule N1: numbers count as letters from the right), but
    // not what parts the numbers of one (rule W4).
    if (runsAgainst && against.at(-1)?.direction === 'neutral' && !hasLetter(piece) && !isWithinNumber(against))
      endRun()
    if (runsAgainst || (piece.direction === 'neutral' && against.length > 0)) {
      against.push(piece)
    }
    else {
      endRun()
      out.push(piece)
    }
  }
  endRun()
  return out
}

/**
 * Gives the spaces between pieces to the letter after them: pdf.js drops a space that a step back follows. To the one
 * after, as poppler takes letters for shown twice that are less than a tenth of the font's size apart, and the last
 * glyph of a piece has none after it.
 */
function withSpaces(ordered: readonly Piece[], begins: boolean): Piece[] {
  const found: Piece[] = []
  let space = begins
  for (const piece of ordered) {
    if (piece.glyphs.every(({ text }) => text.trim() === '')) {
      space = true
      continue
    }
    found.push(space
      ? afterSpace(piece)
      : piece)
    space = false
  }
  return found
}

function afterSpace({ direction, glyphs }: Piece): Piece {
  const turned = glyphs.some(({ text }) => RTL_LETTER.test(text))
  const first = turned
    ? glyphs.length - 1
    : 0
  return {
    direction,
    glyphs: glyphs.map((glyph, i) => i === first
      ? {
          ...glyph,
          text: turned
            ? `${glyph.text} `
            : ` ${glyph.text}`,
        }
      : glyph),
  }
}

const number = (value: number) => String(Math.round(value * 1e5) / 1e5)

/** Writes pieces, each where it stood, in marks and colours as before. */
class Writer {
  private out: string[] = []
  private mark = ''
  private paint: string
  private fonts: FontCodes
  private resources: PDFDict | undefined

  /** `paint` are the colours with which it begins. */
  constructor(fonts: FontCodes, resources: PDFDict | undefined, paint: string) {
    this.fonts = fonts
    this.resources = resources
    this.paint = paint
  }

  line(line: readonly Piece[]): void {
    for (const { glyphs } of line) {
      this.setLook(glyphs[0]!)
      this.show(glyphs)
    }
  }

  rule({ operations, ...look }: Rule): void {
    this.setLook(look)
    this.put(operations)
  }

  private setLook({ mark, paint }: Pick<Glyph, 'mark' | 'paint'>) {
    if (mark !== this.mark) {
      this.closeMark()
      this.put(mark)
      this.mark = mark
    }
    if (paint !== this.paint)
      this.put(paint)
    this.paint = paint
  }

  private show(glyphs: readonly Glyph[]) {
    const [{ font, size }] = glyphs as [Glyph]
    const [first] = glyphs as [Glyph]
    const scale = Math.abs(first.matrix[0]) * size
    let strings = ''
    let end = first.x
    for (const { x, advance, code, text } of glyphs) {
      // In thousandths of the size, to the left (ISO 32000-1, 9.4.3).
      const back = Math.round((end - x) / scale * 1000)
      if (back !== 0)
        strings += `> ${back} <`
      strings += this.code(font, code, text)
      // Where the glyph stands, rounded as it is, so that no error adds up.
      end += advance - back / 1000 * scale
    }
    this.put('BT', `/${font} ${number(size)} Tf`, `${[...first.matrix, first.x, first.y].map(number).join(' ')} Tm`, `[<${strings}>] TJ`)
    for (const { font, size, code, matrix, x, y } of glyphs.flatMap(({ raised = [] }) => raised))
      this.put(`/${font} ${number(size)} Tf`, `${[...matrix, x, y].map(number).join(' ')} Tm`, `<${this.code(font, code, UNREAD)}> Tj`)
    this.put('ET')
  }

  private code(font: string, code: number, text: string) {
    return this.fonts.codeFor(this.resources, font, code, text).toString(16).padStart(4, '0')
  }

  private put(...lines: string[]) {
    this.out.push(...lines.filter(line => line !== ''))
  }

  private closeMark() {
    if (this.mark !== '')
      this.put('EMC')
  }

  /** Leaves these colours to what follows. */
  finish(paint: string): void {
    this.setLook({ mark: '', paint })
  }

  toString(): string {
    return `\n${this.out.join('\n')}\n`
  }
}
