import type { Talk } from '../../documents/talk.ts'
import { Buffer } from 'node:buffer'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { powerPoint } from '../../documents/powerpoint.ts'

/** One white pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64')

const talk: Talk = {
  name: 'talk',
  pictures: 'slides',
  title: 'A talk & more',
  author: 'Nobody',
  subject: 'Tests',
  keywords: [],
  lang: 'en-GB',
  date: new Date('2025-12-03T09:00:00Z'),
  seconds: 60,
  slides: [
    {
      no: 1,
      title: 'One',
      note: 'Good morning. [pause] [click] And **welcome**.',
      seconds: 30,
      start: 0,
    },
    {
      no: 2,
      title: 'Two',
      note: 'Thank you.',
      seconds: 30,
      start: 30,
    },
  ],
}
const slides = [
  {
    slide: 1,
    png,
    title: 'One',
    description: 'One. A chart.',
  },
  {
    slide: 2,
    png,
    title: 'Two',
    description: 'Two.',
  },
]

describe('powerPoint', () => {
  it('has a title, a described picture and the note for each slide', async () => {
    const files = unzipSync(await powerPoint(slides, talk))
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
    expect(read('ppt/slides/slide1.xml')).toContain('descr="One. A chart."')
    expect(read('ppt/slides/slide2.xml')).toMatch(/type="title"[\s\S]*<a:t>Two<\/a:t>/)
    expect(read('ppt/notesSlides/notesSlide1.xml')).toContain('Good morning. [pause] [click] And welcome.')
    expect(read('ppt/notesSlides/notesSlide2.xml')).toContain('Thank you.')
    expect(Object.keys(files).filter(path => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(2)
  })

  it('bears the talk\'s title, author and date, and no other date', async () => {
    const files = unzipSync(await powerPoint(slides, talk))
    const all = Object.entries(files).filter(([path]) => /\.(?:xml|rels)$/.test(path)).map(([, bytes]) => strFromU8(bytes)).join('\n')
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:title>A talk &amp; more</dc:title>')
    expect(new Set(all.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))).toEqual(new Set(['2025-12-03T09:00:00Z']))
  })

  it('is the same file for the same slides', async () => {
    expect(await powerPoint(slides, talk)).toEqual(await powerPoint(slides, talk))
  })
})
