import type { HandoutSlide } from '../../src/documents/handout-html.ts'
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
  }
}
const slides = (count: number) => Array.from({ length: count }, (_, index) => slide(index + 1))
const acronyms = [
  { short: 'EU', full: 'European Union' },
]
function html(list: HandoutSlide[], known = acronyms) {
  return handoutHtml({
    title: 'A talk',
    about: 'Handout',
    slides: list,
    acronyms: known,
  }, en)
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
    expect(all.match(/<(?:p class="spoken" data-words|li)>(?:<svg class="cue"[^>]*aria-hidden)?/g)).toEqual([
      '<p class="spoken" data-words>',
      '<p class="spoken" data-words>',
      '<p class="spoken" data-words><svg class="cue" viewBox="0 0 8 10" aria-hidden',
      '<li><svg class="cue" viewBox="0 0 8 10" aria-hidden',
    ])
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
