import type { HandoutSlide, HandoutText } from '../../src/documents/handout-html.ts'
import { describe, expect, it } from 'vitest'
import { handoutHtml } from '../../src/documents/handout-html.ts'
import { en } from '../../src/documents/labels/en.ts'
import { spokenParts } from '../../src/documents/spoken.ts'

function slide(no: number, title = `Headline ${no}`): HandoutSlide {
  return {
    no,
    number: String(no),
    head: `Slide ${no}`,
    title,
    start: '0:00',
    seconds: '30',
    parts: [
      ['Good morning.'],
    ],
    rests: '',
    figures: [],
  }
}
const slides = (count: number) => Array.from({ length: count }, (_, index) => slide(index + 1))
const acronyms = [
  { short: 'EU', full: 'European Union' },
]
function html(list: HandoutSlide[], known = acronyms, more: Partial<HandoutText> = {}) {
  return handoutHtml({
    title: 'A talk',
    about: 'Handout',
    lang: 'en',
    slides: list,
    acronyms: known,
    names: [],
    terms: [],
    languages: [],
    ...more,
  }, en)
}
/** A line of what is spoken, with the names of its signs in brackets. */
function spokenLines(all: string) {
  return Array.from(all.matchAll(/<(?:p class="spoken" data-words(?: data-keep)?|li)>(.*?)<\/(?:p|li)>/g), ([, line = '']) =>
    line.replace(/<svg class="sign \w+"[^>]* aria-label="([^"]*)">.*?<\/svg>/g, '[$1] '))
}

describe('handoutHtml', () => {
  it('begins with the plan and the acronyms, then has each slide', () => {
    const all = html(slides(3))
    const [front = ''] = all.split('<p class="head"')
    expect(front).toContain('<h1 data-keep>A talk</h1>')
    expect(front).toContain('<a href="#slide-2">Headline 2</a>')
    expect(front).toContain('<th scope="row">EU</th><td>European Union</td>')
    expect([
      ...all.matchAll(/data-shows="(\d+)"/g),
    ].map(([, no]) => no)).toEqual(['1', '2', '3'])
  })

  it('marks where the speaker clicks, before each part but the first', () => {
    const all = html([
      {
        ...slide(1),
        parts: spokenParts('One.\n\nAnd one. [click] Two. [click]\n- Three'),
      },
    ])
    expect(spokenLines(all)).toEqual([
      'One.',
      'And one.',
      '[click] Two.',
      '[click] Three',
    ])
  })

  it('sets apostrophes as the slides do, and escapes the rest', () => {
    const all = html([
      {
        ...slide(1),
        parts: spokenParts('Women\'s and girls\' rights & *more*.'),
      },
    ])
    expect(spokenLines(all)).toEqual([
      'Women’s and girls’ rights &amp; more.',
    ])
  })

  it('has a line for each sentence, with the pauses and the claims of others', () => {
    const all = html([
      {
        ...slide(1),
        parts: spokenParts('We bake. [pause] He says: it burns. Does it? [pause] [click] Yes. [pause]'),
      },
    ], acronyms, {
      attributed: { words: /says/, label: 'as he says' },
    })
    expect(spokenLines(all)).toEqual([
      'We bake.',
      '[pause] [as he says] He says: it burns.',
      'Does it?',
      '[pause] ',
      '[click] Yes.',
      '[pause] ',
    ])
    expect(all.slice(0, all.indexOf('class="head"'))).toContain('</svg>as he says')
  })

  it('lists the figures of each slide, and names and terms in each language', () => {
    const all = html([
      slide(1),
      {
        ...slide(2),
        figures: ['two breads', '3 %'],
      },
    ], acronyms, {
      names: [
        { en: 'Ghent', fa: 'گنت' },
      ],
      languages: [
        { code: 'en', name: 'English', dir: 'ltr' },
        { code: 'fa', name: 'دری', dir: 'rtl' },
      ],
    })
    expect(all).toContain('<th scope="row"><a href="#slide-2">2</a></th><td>two breads · 3 %</td>')
    expect(all).not.toContain('<a href="#slide-1">1</a>')
    expect(all).toContain('<th scope="row"><span lang="en" dir="ltr">Ghent</span></th><td><span lang="fa" dir="rtl">گنت</span></td>')
    expect(all).toContain(`<h2 data-keep>${en.names}</h2>`)
    expect(all).not.toContain(en.terms)
  })

  it('says at the foot of a slide what it rests on', () => {
    expect(html([
      {
        ...slide(1),
        rests: 'Rests on 1.1a',
      },
    ])).toContain('<p class="rests">Rests on 1.1a</p>')
    expect(html(slides(1))).not.toContain('class="rests"')
  })

  it('writes what stands for itself in HTML as it stands', () => {
    const all = html([
      {
        ...slide(1, 'A < B & "C"'),
        parts: [
          ['<b>'],
        ],
      },
    ])
    expect(all).toContain('A &lt; B &amp; &quot;C&quot;')
    expect(all).toContain('&lt;b&gt;')
  })

  it('has no list of acronyms where there are none', () => {
    expect(html(slides(2), [])).not.toContain('Acronyms')
  })
})

describe('spokenParts', () => {
  it('keeps paragraphs and items of lists apart', () => {
    expect(spokenParts('We want\nthree things:\n\n- peace,\n  at last\n- *bread*\n1. work\n\nThat is all. [click] Thank you.')).toEqual([
      [
        'We want three things:',
        ['peace, at last', 'bread', 'work'],
        'That is all.',
      ],
      ['Thank you.'],
    ])
  })

  it('leaves out a click after which nothing is said, and comments', () => {
    expect(spokenParts('One. <!-- not\nthis --> [click] [click:2] Two.')).toEqual([
      ['One.'],
      ['Two.'],
    ])
  })
})
