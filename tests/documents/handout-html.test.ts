import type { HandoutSlide } from '../../documents/handout-html.ts'
import { describe, expect, it } from 'vitest'
import { handoutSheets } from '../../documents/handout-html.ts'

function slide(no: number, title = `Headline ${no}`): HandoutSlide {
  return {
    no,
    head: `Slide ${no}`,
    title,
    start: '0:00',
    seconds: '30',
    parts: ['Good morning.'],
  }
}
const slides = (count: number) => Array.from({ length: count }, (_, index) => slide(index + 1))
const acronyms = [
  { short: 'EU', full: 'European Union' },
]
function sheets(list: HandoutSlide[], known = acronyms) {
  return handoutSheets({
    title: 'A talk',
    about: 'Handout',
    slides: list,
    acronyms: known,
  })
}
const rows = (sheet = '') => sheet.match(/<th scope="row">/g)?.length ?? 0

describe('handoutSheets', () => {
  it('begins with the plan and the acronyms, then has a sheet for each slide', () => {
    const [front, ...rest] = sheets(slides(3))
    expect(front).toContain('<h1>A talk</h1>')
    expect(front).toContain('<a href="#slide-2">Headline 2</a>')
    expect(front).toContain('<th scope="row">EU</th><td>European Union</td>')
    expect(rest.map(sheet => /data-shows="(\d+)"/.exec(sheet)?.[1])).toEqual(['1', '2', '3'])
  })

  it('numbers the sheets, out of the reading order', () => {
    expect(sheets(slides(2)).map(sheet => /<footer aria-hidden="true"><span>[^<]*<\/span><span>([^<]*)/.exec(sheet)?.[1])).toEqual(['1 / 3', '2 / 3', '3 / 3'])
  })

  it('marks where the speaker clicks, before each part but the first', () => {
    const [, sheet] = sheets([
      {
        ...slide(1),
        parts: ['One.', 'Two.', 'Three.'],
      },
    ])
    expect(sheet?.match(/<p>(<svg[^>]*aria-hidden)?/g)).toEqual([
      '<p>',
      '<p>',
      '<p><svg class="cue" viewBox="0 0 8 10" aria-hidden',
      '<p><svg class="cue" viewBox="0 0 8 10" aria-hidden',
    ])
  })

  it('writes what stands for itself in HTML as it stands', () => {
    const [front, sheet] = sheets([
      {
        ...slide(1, 'A < B & "C"'),
        parts: ['<b>'],
      },
    ])
    expect(front).toContain('A &lt; B &amp; &quot;C&quot;')
    expect(sheet).toContain('&lt;b>')
  })

  it('goes on to further sheets where the plan is long, each slide in it once', () => {
    const all = sheets(slides(60))
    const front = all.slice(0, -60)
    expect(front.length).toBe(3)
    expect(front.map(rows)).toEqual([27, 27, 7])
  })

  it('gives the acronyms a sheet of their own where the plan leaves no room', () => {
    expect(sheets(slides(27)).slice(0, -27).map(rows)).toEqual([27, 1])
  })

  it('has no list of acronyms where there are none', () => {
    expect(sheets(slides(2), []).join('')).not.toContain('Acronyms')
  })
})
