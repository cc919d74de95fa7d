/** The deck for PowerPoint: each slide as a picture with its words as a description, and the note below. */
import type { Picture } from './pictures.ts'
import type { Talk } from './talk.ts'
import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJs from 'pptxgenjs'
import { directionOf } from 'slidev-deck/language'
import { CREATOR } from '../build/own-files.ts'
import { spokenParts } from './spoken.ts'

/** The width of PowerPoint's wide slide, in inches. */
const WIDTH = 13.333

/** The earliest date that an archive can bear, in its own wall-clock time. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** Ends a paragraph of a note; pptxgenjs writes a note as one. No text holds this character. */
const LINE = '\uE002'

export interface PowerPointSlide extends Picture {
  title: string
  /** The slide's words and what its pictures show. */
  description: string
}

/** The presentation, the same bytes for the same slides. */
export async function powerPoint(slides: readonly PowerPointSlide[], talk: Talk): Promise<Uint8Array> {
  const pptx = new PptxGenJs()
  Object.assign(pptx, {
    title: talk.title,
    subject: talk.subject,
    author: talk.author,
    company: talk.author,
  })
  const page = pageOf(slides[0]?.png)
  pptx.defineLayout({ name: 'deck', width: page.w, height: page.h })
  pptx.layout = 'deck'
  // The picture lies over the title, which is there for the outline and for screen readers.
  pptx.defineSlideMaster({
    title: 'Picture',
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.5,
            y: 0.4,
            w: 12.3,
            h: 1,
            fontSize: 28,
          },
          text: '',
        },
      },
    ],
  })
  for (const { slide, png, title, description } of slides) {
    const added = pptx.addSlide({ masterName: 'Picture' })
    added.addText(title, { placeholder: 'title' })
    added.addImage({ ...page, data: `image/png;base64,${Buffer.from(png).toString('base64')}`, altText: description })
    added.addNotes(noteText(talk.slides[slide - 1]?.note ?? ''))
  }
  return settled(await pptx.write({ outputType: 'uint8array' }) as Uint8Array, talk)
}

/** The place of a picture that fills its slide: as high as it is itself (PNG, 11.2.2: width and height). */
function pageOf(png: Uint8Array | undefined): { x: number, y: number, w: number, h: number } {
  const head = png && new DataView(png.buffer, png.byteOffset)
  const ratio = head
    ? head.getUint32(20) / head.getUint32(16)
    : 9 / 16
  return {
    x: 0,
    y: 0,
    w: WIDTH,
    h: Math.round(WIDTH * ratio * 1000) / 1000,
  }
}

/** A note with its click marks; paragraphs and items of lists each end with `LINE`. */
function noteText(note: string): string {
  return note.split(/\[click(?::\d+)?\]/i).reduce((all, part, index) => {
    const [blocks = []] = spokenParts(part)
    const lines = blocks.flatMap(block => Array.isArray(block)
      ? block.map(item => `– ${item}`)
      : [block]).join(LINE)
    if (index === 0)
      return lines
    // After a list the mark has a line of its own.
    const gap = all.split(LINE).at(-1)?.startsWith('– ')
      ? LINE
      : ' '
    return `${all}${all && gap}[click] ${lines}`.trim()
  }, '')
}

const escaped = (text: string) => text.toWellFormed().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Characters that XML 1.0 has no way to write (section 2.2). */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g

/** The file packed anew: corrected, and with the talk's date in place of now, in its metadata and in the archive. */
function settled(file: Uint8Array, talk: Talk): Uint8Array {
  const parts = unzipSync(file)
  const entries = Object.entries(parts).sort(([a], [b]) => a < b
    ? -1
    : 1)
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [
    path,
    // Pictures are packed already.
    [
      /\.(?:xml|rels)$/.test(path)
        ? strToU8(corrected(path, strFromU8(bytes), talk, parts))
        : bytes,
      {
        level: path.endsWith('.png')
          ? 0 as const
          : 6 as const,
      },
    ],
  ])), { mtime: ZIP_EPOCH })
}

/**
 * What pptxgenjs 4.0.1 leaves to mend: it escapes no company in `docProps/app.xml`, lists a master for each slide among
 * the content types, has all text in American English, and writes a note as one paragraph.
 */
function corrected(path: string, xml: string, { author, date, lang }: Talk, parts: Record<string, Uint8Array>): string {
  const dated = xml.replace(NOT_XML, '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, `${date.toISOString().slice(0, 19)}Z`)
  if (path === 'docProps/app.xml') {
    return dated
      .replace(/<Company>[\s\S]*?<\/Company>/, () => `<Company>${escaped(author)}</Company>`)
      .replace(/<Application>[^<]*/, `<Application>${CREATOR}`)
  }
  if (path === '[Content_Types].xml') {
    return dated.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, name: string) => name in parts
      ? part
      : '')
  }
  const inLanguage = dated.replaceAll(' lang="en-US"', () => ` lang="${escaped(lang)}"`)
  const spoken = path.startsWith('ppt/notesSlides/')
    ? inLanguage.replaceAll(LINE, () => `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${escaped(lang)}" dirty="0"/><a:t>`)
    : inLanguage
  return directionOf(lang) === 'rtl' && /^ppt\/(?:slides|slideLayouts|notesSlides)\//.test(path)
    ? rightToLeft(spoken)
    : spoken
}

/** Paragraphs that run from right to left (ECMA-376, 21.1.2.2.7: `rtl`, `algn`). */
export function rightToLeft(xml: string): string {
  return xml
    .replace(/<a:pPr\b([^>]*)/g, (_, attributes: string) => `<a:pPr algn="r" rtl="1"${attributes.replace(/ (?:algn|rtl)="[^"]*"/g, '')}`)
    .replace(/<a:p>(?!<a:pPr)/g, '<a:p><a:pPr algn="r" rtl="1"/>')
}
