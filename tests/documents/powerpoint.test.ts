import type { Cell, Paragraph, Run, Slide, TableItem, TextItem } from 'slidev-publish/documents/powerpoint/items'
import type { Talk } from 'slidev-publish/documents/talk'
import { Buffer } from 'node:buffer'
import { powerPoint } from 'slidev-publish/documents/powerpoint/file'
import { describe, expect, it } from 'vitest'
import { placeholder, readPptx, wordsOf } from '../support/pptx.ts'
import { elementsNamed, utf8 } from '../support/strict.ts'

/** One white pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64')

const ink = { rgb: '14213A', alpha: 1 }

function talkOf(slides: { title: string, section?: string, note?: string }[], more: Partial<Talk> = {}): Talk {
  return {
    name: 'talk',
    pictures: 'slides',
    title: 'A talk & more',
    author: 'Nobody',
    subject: 'Tests',
    keywords: [],
    acronyms: [],
    names: [],
    terms: [],
    draft: false,
    missing: [],
    lang: 'en-GB',
    date: new Date('2025-12-03T09:00:00Z'),
    seconds: 60,
    slides: slides.map(({ title, section, note = '' }, index) => ({
      no: index + 1,
      title,
      section,
      note,
      seconds: 30,
      start: 30 * index,
      claims: [],
    })),
    ...more,
  }
}

function run(words: string, more: Partial<Run> = {}): Run {
  return {
    words,
    font: 'Source Sans 3',
    complexFont: 'Vazirmatn',
    size: 28,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    capitals: false,
    colour: ink,
    spacing: 0,
    lang: 'en-GB',
    ...more,
  }
}

function paragraph(runs: Run[], more: Partial<Paragraph> = {}): Paragraph {
  return {
    runs,
    align: 'start',
    rightToLeft: false,
    lineHeight: 36,
    before: 0,
    indent: 0,
    hanging: 0,
    ...more,
  }
}

function text(runs: Run[], more: Partial<TextItem> = {}): TextItem {
  return {
    kind: 'text',
    box: { x: 64, y: 64, width: 640, height: 36 },
    z: 0,
    title: false,
    paragraphs: [
      paragraph(runs),
    ],
    ...more,
  }
}

function slide(no: number, items: Slide['items']): Slide {
  return {
    no,
    width: 1280,
    height: 720,
    background: { rgb: 'FBF8F1', alpha: 1 },
    lang: 'en-GB',
    items,
  }
}

const make = (slides: Slide[], talk: Talk, shots = new Map<string, Uint8Array>()) => readPptx(powerPoint({ slides, shots }, talk))

describe('powerPoint', () => {
  it('has headline, text and notes as such, and conforms', () => {
    const { slides, faults } = make([
      slide(1, [
        text([
          run('One'),
        ], { title: true }),
        text([
          run('First words'),
        ]),
      ]),
      slide(2, [
        text([
          run('Two'),
        ], { title: true }),
      ]),
    ], talkOf([
      { title: 'One', note: 'Good morning. [pause] [click] And **welcome**.' },
      { title: 'Two' },
    ]))
    expect(faults).toEqual([])
    expect(slides.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(slides[0]!.words).toEqual(['One', 'First words'])
    expect(slides.map(({ notes }) => notes)).toEqual([
      ['Good morning. [pause] [click] And welcome.'],
      [],
    ])
  })

  it('gives a slide without a headline a title that is not seen', () => {
    const { slides: [only], faults } = make([
      slide(1, [
        text([
          run('Words'),
        ]),
      ]),
    ], talkOf([
      { title: 'From the outline' },
    ]))
    expect(faults).toEqual([])
    expect(only!.title).toBe('From the outline')
    const [off] = elementsNamed(only!.shapes.find(shape => placeholder(shape) === 'title')!, 'a:off')
    expect(Number(off!.attributes.y)).toBeLessThan(0)
  })

  it('links slides and addresses, and leads to no file of this machine', () => {
    const { slides: [first], faults } = make([
      slide(1, [
        text([
          run('Whole', { href: '#slide-2' }),
        ]),
        text([
          run('a '),
          run('word', { href: 'https://example.org/?a=1&b=2' }),
          run(' and '),
          run('a file', { href: './secret.pdf' }),
          run('gone', { href: '#slide-9' }),
        ]),
      ]),
      slide(2, []),
    ], talkOf([
      { title: 'One' },
      { title: 'Two' },
    ]))
    expect(faults).toEqual([])
    expect(first!.links).toEqual(['ppt/slides/slide2.xml', 'https://example.org/?a=1&b=2'])
  })

  it('bears the talk\'s title, author and date, and no other date', () => {
    const { parts, read } = make([
      slide(1, []),
    ], talkOf([
      { title: 'One' },
    ], { author: 'Anna & Bob <a@b.org>' }))
    expect(elementsNamed(read('docProps/app.xml'), 'Company').map(words => words.text)).toEqual(['Anna & Bob <a@b.org>'])
    expect(elementsNamed(read('docProps/core.xml'), 'dc:title').map(words => words.text)).toEqual(['A talk & more'])
    const all = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/.test(path)).map(([, bytes]) => utf8(bytes)).join('\n')
    expect(new Set(all.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g))).toEqual(new Set(['2025-12-03T09:00:00Z']))
  })

  it('is read by a strict parser whatever the author writes', () => {
    const { slides: [only], faults } = make([
      slide(1, [
        text([
          run('A < B & "C" \u000B > D'),
        ], { title: true }),
      ]),
    ], talkOf([
      { title: 'A', section: 'R&D <in> brief', note: 'We want\n\n- peace & bread\n- work < rest\n\n[click] Now.' },
    ], { title: '3 < 5 & "more" \u0001', lang: 'de' }))
    expect(faults).toEqual([])
    expect(only!.title).toBe('A < B & "C"  > D')
    expect(only!.notes).toEqual([
      'We want',
      '– peace & bread',
      '– work < rest',
      '[click] Now.',
    ])
  })

  it('has the sections of the talk, those before the first under its title', () => {
    const { read } = make([1, 2, 3, 4].map(no => slide(no, [])), talkOf([
      { title: 'One' },
      { title: 'Two', section: 'Risks' },
      { title: 'Three', section: 'Risks' },
      { title: 'Four', section: 'Conclusion' },
    ]))
    const sections = elementsNamed(read('ppt/presentation.xml'), 'p14:section')
    expect(sections.map(section => [section.attributes.name, elementsNamed(section, 'p14:sldId').length])).toEqual([
      ['A talk & more', 1],
      ['Risks', 2],
      ['Conclusion', 1],
    ])
    expect(new Set(sections.map(({ attributes }) => attributes.id)).size).toBe(3)
  })

  it('has a drawing as SVG with a bitmap for programs without, described; an ornament is passed over', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
    const box = { x: 0, y: 0, width: 90, height: 90 }
    const { slides: [only], parts, faults } = make([
      slide(1, [
        {
          kind: 'picture',
          z: 0,
          picture: {
            box,
            alt: 'A line & more',
            svg,
            shot: '1',
          },
        },
        {
          kind: 'picture',
          z: 0,
          picture: { box, alt: '', svg, shot: '1' },
        },
      ]),
    ], talkOf([
      { title: 'One' },
    ]), new Map([
      ['1', png],
    ]))
    expect(faults).toEqual([])
    const pictures = only!.shapes.filter(({ name }) => name === 'p:pic')
    expect(pictures.map(picture => elementsNamed(picture, 'p:cNvPr')[0]!.attributes.descr)).toEqual(['A line & more', ''])
    expect(pictures.map(picture => elementsNamed(picture, 'asvg:svgBlip').length)).toEqual([1, 1])
    expect(pictures.map(picture => elementsNamed(picture, 'adec:decorative').length)).toEqual([0, 1])
    expect(Object.keys(parts).filter(path => path.startsWith('ppt/media/')).sort()).toEqual(['ppt/media/image1.png', 'ppt/media/image2.svg'])
  })

  it('sets paragraphs and tables from right to left where the language runs so', () => {
    const words = (said: string): Paragraph => paragraph([
      run(said, { lang: 'fa-AF' }),
    ], { rightToLeft: true })
    const cell = (said: string, columns = 1): Cell => ({
      columns,
      rows: 1,
      paragraphs: [
        words(said),
      ],
      insets: [0, 0, 0, 0],
      anchor: 't',
      borders: [],
    })
    const table: TableItem = {
      kind: 'table',
      box: { x: 0, y: 0, width: 300, height: 80 },
      z: 0,
      rightToLeft: true,
      headRow: true,
      headColumn: false,
      columns: [100, 200],
      rows: [40, 40],
      cells: [
        [
          cell('سر', 2),
          undefined,
        ],
        [
          cell('یک'),
          cell('دو'),
        ],
      ],
    }
    const { slides: [only], read, faults } = make([
      {
        ...slide(1, [
          {
            ...text([]),
            title: true,
            paragraphs: [
              words('آغاز'),
            ],
          },
          table,
        ]),
        lang: 'fa-AF',
      },
    ], talkOf([
      { title: 'آغاز', note: 'سلام' },
    ], { lang: 'fa-AF' }))
    expect(faults).toEqual([])
    const [grid] = elementsNamed(only!.root, 'a:tbl')
    expect(elementsNamed(grid!, 'a:tblPr')[0]!.attributes).toMatchObject({ rtl: '1', firstRow: '1' })
    expect(elementsNamed(grid!, 'a:tr').map(row => elementsNamed(row, 'a:tc').map(wordsOf))).toEqual([
      ['سر', ''],
      ['یک', 'دو'],
    ])
    expect(elementsNamed(grid!, 'a:tc').map(({ attributes }) => attributes)).toEqual([
      { gridSpan: '2' },
      { hMerge: '1' },
      {},
      {},
    ])
    for (const root of [
      only!.root,
      read('ppt/notesSlides/notesSlide1.xml'),
    ]) {
      for (const said of elementsNamed(root, 'a:p').filter(each => elementsNamed(each, 'a:r').length > 0)) {
        expect(elementsNamed(said, 'a:pPr')[0]!.attributes).toMatchObject({ rtl: '1', algn: 'r' })
        expect(elementsNamed(said, 'a:rPr').map(({ attributes }) => attributes.lang)).toEqual(['fa-AF'])
      }
    }
    const fonts = elementsNamed(read('ppt/theme/theme1.xml'), 'a:majorFont')[0]!
    expect(elementsNamed(fonts, 'a:cs').map(({ attributes }) => attributes.typeface)).toEqual(['Vazirmatn'])
  })

  it('counts slides by itself where their number stands in Latin figures', () => {
    const number = (said: string, lang: string) => slide(1, [
      text([
        run('Risks '),
        run(said, { slideNumber: true, lang }),
      ]),
    ])
    const fields = (said: string, lang: string) => elementsNamed(make([
      number(said, lang),
    ], talkOf([
      { title: 'One' },
    ])).slides[0]!.root, 'a:fld').map(({ attributes }) => attributes.type)
    expect(fields('1', 'en-GB')).toEqual(['slidenum'])
    expect(fields('۱', 'fa-AF')).toEqual([])
  })

  it('is the same file for the same slides', () => {
    const slides = [
      slide(1, [
        text([
          run('One'),
        ], { title: true }),
      ]),
    ]
    const talk = talkOf([
      { title: 'One', section: 'All', note: 'Hello.' },
    ])
    expect(powerPoint({
      slides,
      shots: new Map(),
    }, talk)).toEqual(powerPoint({
      slides,
      shots: new Map(),
    }, talk))
  })
})
