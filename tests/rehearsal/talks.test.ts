import { planOf } from 'slidev-addon-rehearsal/deck-plan'
import { overall, verdict } from 'slidev-addon-rehearsal/plan'
import { readDeck } from 'slidev-deck/read'
import { describe, expect, it } from 'vitest'

const [long, brief] = await Promise.all([
  readDeck('slides.md'),
  readDeck('brief.md'),
])

describe.each([
  ['slides.md', long, 900],
  ['brief.md', brief, 300],
] as const)('the plan of %s', (entry, deck, seconds) => {
  const plan = planOf(entry, deck)

  it('adds up to the talk\'s duration, every slide with a time of its own', () => {
    expect(plan.seconds).toBe(seconds)
    expect(deck.slides.filter(slide => slide.frontmatter.time === undefined)).toEqual([])
  })

  it('gives backup pages, and only them, no time', () => {
    const held = plan.slides.filter(slide => slide.seconds === 0).map(slide => slide.no)
    expect(held).toEqual(deck.slides.filter(slide => slide.section === 'Backup').map(slide => slide.no))
  })

  it('is spoken at 100 to 120 words a minute', () => {
    expect(overall(plan).wordsAMinute).toBeGreaterThanOrEqual(100)
    expect(overall(plan).wordsAMinute).toBeLessThanOrEqual(120)
  })

  it('has no slide that interpreters can\'t follow', () => {
    expect(plan.slides.filter(slide => verdict(slide).startsWith('too')).map(slide => slide.title)).toEqual([])
  })
})

describe('the short talk', () => {
  it('has 6 or 7 slides, every one taken from the long talk', () => {
    expect([6, 7]).toContain(brief.slides.length)
    expect(brief.slides.filter(slide => !slide.imported)).toEqual([])
  })

  it('points to no slide that it does not have', () => {
    expect(brief.slides.map(slide => slide.note).join(' ')).not.toMatch(/next picture|fifteen minutes|page at the end|end of this deck/)
  })

  it('reveals as much as the note of each slide has click marks for', () => {
    const marks = (note: string) => note.match(/\[click/g)?.length ?? 0
    for (const { title, note } of brief.slides)
      expect(marks(note), title).toBe(marks(long.slides.find(slide => slide.title === title)?.note ?? ''))
  })

  it('has the settings of the long talk, but for what tells the two apart', () => {
    const own = new Set([
      'title',
      'info',
      'exportFilename',
      'duration',
      'time',
      'article',
      'src',
      'layout',
      'leaflet',
      'routeAlias',
      'claims',
      'class',
    ])
    const settings = (headmatter: object) => Object.fromEntries(Object.entries(headmatter).filter(([name]) => !own.has(name)))
    expect(settings(brief.headmatter)).toEqual(settings(long.headmatter))
  })
})
