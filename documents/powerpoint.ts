/** The deck for PowerPoint: each slide as a picture with its words as a description, and the note below. */
import type { Picture } from './pictures.ts'
import type { Talk } from './talk.ts'
import { Buffer } from 'node:buffer'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJs from 'pptxgenjs'
import { readText } from '../rehearsal/words.ts'

/** 16:9, in inches. */
const PAGE = { x: 0, y: 0, w: 13.333, h: 7.5 }

/** The earliest date that an archive can bear, in its own wall-clock time. */
const ZIP_EPOCH = new Date(1980, 0, 1)

export interface PowerPointSlide extends Picture {
  title: string
  /** The headline and what the slide's pictures show. */
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
  pptx.defineLayout({ name: 'deck', width: PAGE.w, height: PAGE.h })
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
    const page = pptx.addSlide({ masterName: 'Picture' })
    page.addText(title, { placeholder: 'title' })
    page.addImage({ ...PAGE, data: `image/png;base64,${Buffer.from(png).toString('base64')}`, altText: description })
    page.addNotes(spokenParts(talk.slides[slide - 1]?.note ?? ''))
  }
  return settled(await pptx.write({ outputType: 'uint8array' }) as Uint8Array, talk.date)
}

/** A note as it is read aloud, with its marks for clicks and pauses. */
function spokenParts(note: string): string {
  return note.split(/\[click(?::\d+)?\]/i).map(readText).join(' [click] ').trim()
}

/** The file packed anew with the talk's date in place of now, in its metadata and in the archive. */
function settled(file: Uint8Array, date: Date): Uint8Array {
  const when = `${date.toISOString().slice(0, 19)}Z`
  const entries = Object.entries(unzipSync(file)).sort(([a], [b]) => a < b
    ? -1
    : 1)
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [
    path,
    // Pictures are packed already.
    [
      withDate(path, bytes, when),
      {
        level: path.endsWith('.png')
          ? 0 as const
          : 6 as const,
      },
    ],
  ])), { mtime: ZIP_EPOCH })
}

function withDate(path: string, bytes: Uint8Array, when: string): Uint8Array {
  return path.endsWith('.xml')
    ? strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, when))
    : bytes
}
