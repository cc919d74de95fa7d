import type { Talk } from 'slidev-publish/documents/talk'
import { Buffer } from 'node:buffer'
import { strFromU8, unzipSync } from 'fflate'
import { powerPoint } from 'slidev-publish/documents/powerpoint'
import { describe, expect, it } from 'vitest'
import { elementsNamed, parseXml, utf8 } from '../support/strict.ts'

/** One white pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64')

const talk: Talk = {
  name: 'talk',
  pictures: 'slides',
  title: 'A talk & more',
  author: 'Nobody',
  subject: 'Tests',
  keywords: [],
  acronyms: [],
  draft: false,
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
      claims: [],
    },
    {
      no: 2,
      title: 'Two',
      note: 'Thank you.',
      seconds: 30,
      start: 30,
      claims: [],
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

  it('is read by a strict parser whatever the author writes', async () => {
    const files = unzipSync(await powerPoint([
      {
        slide: 1,
        png,
        title: 'A < B & "C"',
        description: 'A < B & "C" \u000B > D.',
      },
    ], {
      ...talk,
      title: '3 < 5 & "more" \u0001',
      author: 'Anna & Bob <a@b.org>',
      subject: 'R&D <in> brief',
      lang: 'de',
      slides: [
        {
          ...talk.slides[0]!,
          note: 'We want\n\n- peace & bread\n- work < rest\n\n[click] Now.',
        },
      ],
    }))
    const read = (path: string) => parseXml(utf8(files[path]!))
    for (const path of Object.keys(files).filter(path => /\.(?:xml|rels)$/.test(path)))
      expect(() => read(path), path).not.toThrow()
    expect(elementsNamed(read('docProps/app.xml'), 'Company').map(({ text }) => text)).toEqual(['Anna & Bob <a@b.org>'])
    expect(elementsNamed(read('docProps/core.xml'), 'dc:creator').map(({ text }) => text)).toEqual(['Anna & Bob <a@b.org>'])
    const notes = elementsNamed(read('ppt/notesSlides/notesSlide1.xml'), 'a:p').map(({ text }) => text)
    expect(notes).toEqual([
      'We want',
      '– peace & bread',
      '– work < rest',
      '[click] Now.',
      '1',
    ])
    expect(elementsNamed(read('ppt/slides/slide1.xml'), 'a:rPr').map(({ attributes }) => attributes.lang)).toEqual(['de'])
    const listed = elementsNamed(read('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes.PartName!.slice(1))
    expect(listed.filter(path => !(path in files))).toEqual([])
  })

  it('is the same file for the same slides', async () => {
    expect(await powerPoint(slides, talk)).toEqual(await powerPoint(slides, talk))
  })
})
