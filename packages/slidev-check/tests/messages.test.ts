import { describe, expect, it } from 'vitest'
import { claimMessages } from '../src/claims.ts'
import { designMessages } from '../src/design.ts'
import { inOneLine, merged } from '../src/message.ts'
import { message, placeOf } from '../src/talk.ts'
import { slidesOf } from './sample.ts'

const names = [
  { settings: 'routeAlias: one' },
  { settings: 'routeAlias: two' },
  { settings: 'routeAlias: three' },
]

describe('messages', () => {
  it('that say the same are one, with all slides, and a slide of two talks is named once', async () => {
    const talk = await slidesOf(...names)
    const [one, two] = talk.deck.slides.map(slide => ({
      ...placeOf(talk, slide),
      talk: 'slides.md',
      file: 'slides.md',
    }))
    const same = { ...one!, talk: 'brief.md', no: 2 }
    const all = merged([
      message('r', 'wrong', 'mend it', one!),
      message('r', 'wrong', 'mend it', two!),
      message('r', 'wrong', 'mend it', same),
      message('r', 'other', 'mend it', two!),
    ])
    expect(all.map(inOneLine)).toEqual([
      'slides.md:1: slides 1 (one), 2 (two): wrong; mend it [r]',
      'slides.md:9: slide 2 (two): other; mend it [r]',
    ])
  })

  it('name the note, and the talk where it is another one', () => {
    const place = {
      talk: 'slides.md',
      no: 1,
      name: 'a',
      file: 'slides.md',
      line: 3,
    }
    expect(inOneLine(message('r', 'wrong', 'mend it', place, {
      ...place,
      talk: 'brief.md',
      note: true,
      no: 4,
    }))).toBe('slides.md:3: slide 1 (a); note of slide 4 (a) of brief.md: wrong; mend it [r]')
    expect(inOneLine(message('r', 'wrong', 'mend it', { talk: 'slides.md', file: 'seeds/claims/1.ts' }))).toBe('seeds/claims/1.ts: wrong; mend it [r]')
  })
})

describe('faults of claims', () => {
  it('are one for each claim, with its slides; its mark and its loss follow from it', async () => {
    const talk = await slidesOf(...names)
    const found = claimMessages(talk, [
      {
        slide: 1,
        claim: '1.1c',
        problem: 'lists the claim 1.1c, but its words are not there: called',
        remedy: 'show them',
      },
      {
        slide: 3,
        claim: '1.1c',
        problem: 'record id lists the claim 1.1c, but its words are not there: called',
        remedy: 'show them',
      },
      {
        slide: 3,
        stray: 'Two',
        problem: '❞ stands at "Two", which is no contested claim of this slide',
      },
      { claim: '1.1c', problem: '1.1c is carried by no slide' },
    ])
    expect(found.map(({ problem, places }) => [
      problem,
      places.map(({ no }) => no),
    ])).toEqual([
      [
        'lists the claim 1.1c, but its words are not there: called',
        [1, 3],
      ],
    ])
  })

  it('without a claim stand by themselves', async () => {
    const talk = await slidesOf(...names)
    const found = claimMessages(talk, [
      {
        slide: 2,
        stray: 'Two',
        problem: '❞ stands at "Two", which is no contested claim of this slide',
      },
      {
        slide: 2,
        part: 'note',
        words: 'five risks',
        problem: 'says "five risks", and the data holds 6',
      },
    ])
    expect(found).toMatchObject([
      {
        places: [
          { no: 2 },
        ],
      },
      {
        problem: 'says "five risks", and the data holds 6',
        places: [
          { no: 2, note: true },
        ],
      },
    ])
  })
})

describe('findings of design', () => {
  const finding = (rule: string, element: string) => ({ rule, element, measure: 'wrong' })

  it('are one for each rule, in both schemes or in one', async () => {
    const talk = await slidesOf(...names)
    const light = [
      finding('size', 'p "A"'),
      finding('size', 'p "B"'),
    ]
    expect(designMessages(talk, talk.deck.slides[0]!, {
      light,
      dark: [
        ...light,
        finding('contrast', 'p "A"'),
      ],
    }).map(({ problem }) => problem)).toEqual([
      '"A": wrong (and 1 more)',
      '"A": wrong in the dark scheme',
    ])
  })

  it('leave out what follows from a long headline', async () => {
    const talk = await slidesOf(...names)
    const light = [
      finding('headline', 'h1 "A"'),
      finding('margins', 'p "B"'),
      finding('contrast', 'p "B"'),
    ]
    expect(designMessages(talk, talk.deck.slides[0]!, { light, dark: light }).map(({ rule }) => rule)).toEqual(['headline', 'contrast'])
  })
})
