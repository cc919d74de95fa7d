import type { Slide } from '../src/page/content.ts'
import type { State } from '../src/page/state.ts'
import { describe, expect, it } from 'vitest'
import { followed, leafed, neighbour, opened, viewOf, wanted } from '../src/page/state.ts'

const talk = {
  version: '1',
  slides: 9,
  ahead: false,
  captions: false,
  languages: [
    { lang: 'en-GB', name: 'English', title: 'The talk' },
    { lang: 'fa-AF', name: 'دری', title: 'سخنرانی' },
  ],
}
const fresh = opened(talk, 'en-GB', 'light')
const at = (slide: number, state: State = fresh, seen = [1, 2, 3, 4, 5]) => followed(state, { slide, clicks: 1, seen })
function slide(slide: number, step = 1): Slide {
  return {
    lang: 'en-GB',
    slide,
    click: step - 1,
    step,
    steps: 2,
    title: `Headline ${slide}`,
    html: '',
  }
}

describe('the slide on the listener\'s page', () => {
  it('is none until the speaker begins, then that of the speaker after as many clicks', () => {
    expect(wanted(fresh)).toBeUndefined()
    expect(viewOf(fresh).parts.status?.text).toContain('as soon as the speaker begins')
    expect(wanted(at(3))).toEqual({ slide: 3, clicks: 1 })
    expect(viewOf(at(3)).parts).toMatchObject({
      status: { text: false },
      number: { text: '3' },
      return: { text: false },
    })
  })

  it('is one that was leafed to, as far as it may be seen, while the speaker goes on', () => {
    const away = at(5, leafed(at(4), 2))
    expect(wanted(away)).toEqual({ slide: 2 })
    expect(viewOf(away).parts).toMatchObject({
      number: { text: false },
      return: { text: 'Speaker is on 5' },
    })
  })

  it.each([
    [
      'the listener leafs there',
      leafed(leafed(at(4), 3), 4),
    ],
    [
      'the speaker comes there',
      at(3, leafed(at(4), 3)),
    ],
    [
      'the slide may not be seen any more',
      at(4, leafed(at(4), 3), [4]),
    ],
  ])('is the speaker\'s again when %s', (_, state) => {
    expect(wanted(state)).toEqual(state.speaker)
  })

  it('has neighbours among those that may be seen, and none beyond', () => {
    const state = at(4, fresh, [1, 2, 4, 7])
    expect([
      neighbour(state, -1),
      neighbour(state, 1),
      neighbour(leafed(state, 7), 1),
    ]).toEqual([2, 7, undefined])
    expect(viewOf(leafed(state, 7)).parts).toMatchObject({
      back: { disabled: false },
      forward: { disabled: true },
    })
    expect(neighbour(fresh, 1)).toBeUndefined()
  })
})

describe('read aloud is', () => {
  it.each([
    ['nothing before there is a slide', fresh, ''],
    [
      'number and headline',
      {
        ...at(3),
        slide: slide(3),
      },
      'Slide 3: Headline 3',
    ],
    [
      'the step, from the second one on',
      {
        ...at(3),
        slide: slide(3, 2),
      },
      'Slide 3, step 2 of 2: Headline 3',
    ],
    [
      'the slide that was leafed to',
      {
        ...leafed(at(3), 2),
        slide: slide(2),
      },
      'Slide 2: Headline 2',
    ],
    [
      'nothing until that has come',
      {
        ...leafed(at(3), 2),
        slide: slide(3),
      },
      '',
    ],
    [
      'nothing until a slide has come in another language',
      {
        ...at(3),
        slide: slide(3),
        lang: 'fa-AF',
      },
      '',
    ],
    [
      'where the speaker has gone meanwhile',
      {
        ...at(4, leafed(at(3), 2)),
        slide: slide(2),
      },
      'Speaker is on 4',
    ],
    [
      'not that the speaker clicks on',
      {
        ...at(3, leafed(at(3), 2)),
        slide: slide(2),
      },
      'Slide 2: Headline 2',
    ],
    [
      'that the network is away',
      {
        ...at(3),
        slide: slide(3),
        isConnected: false,
      },
      expect.stringContaining('No connection'),
    ],
    [
      'that a slide did not come',
      {
        ...at(3),
        slide: slide(2),
        isBehind: true,
      },
      expect.stringContaining('No connection'),
    ],
  ])('%s', (_, state, text) => {
    expect(viewOf(state).spoken).toEqual(text)
  })
})

describe('around the slide stands', () => {
  it('the name of the language, unless there is but one', () => {
    expect(viewOf(fresh).parts.language).toEqual({ text: 'English', label: 'Language: English' })
    expect(viewOf(opened({
      ...talk,
      languages: talk.languages.slice(0, 1),
    }, 'en-GB', 'light')).parts.language?.text).toBe(false)
  })

  it('the way to the picture and back, where there is one', () => {
    const picture = { src: '/1', width: 4, height: 3 }
    expect(viewOf({
      ...at(1),
      slide: slide(1),
    }).parts.view?.text).toBeUndefined()
    expect(viewOf({
      ...at(1),
      slide: {
        ...slide(1),
        picture,
      },
    }).parts.view?.text).toBe('Slide')
    expect(viewOf({
      ...at(1),
      slide: {
        ...slide(1),
        picture,
      },
      asPicture: true,
    }).parts.view?.text).toBe('Text')
  })

  it('that a phone may fall asleep, before the talk is under way', () => {
    const sleepy = { ...fresh, staysAwake: false }
    expect(viewOf(at(1, sleepy)).parts.sleep?.text).toContain('switch its screen off')
    expect(viewOf(at(2, at(1, sleepy))).parts.sleep?.text).toBe(false)
    expect(viewOf(at(1)).parts.sleep?.text).toBe(false)
  })
})
