import { describe, expect, it } from 'vitest'
import { headlineFaults, openFences, pictureFaults, picturesOf, planFaults, sectionFaults, unshownFaults } from '../src/source.ts'
import { slidesOf, talkOf } from './sample.ts'

const said = (count: number) => `<!-- ${Array.from({ length: count }).fill('word').join(' ')} -->`

describe('pictures', () => {
  it('are found in Markdown and in HTML, and not in code or comments', () => {
    expect(picturesOf('![A hall](/hall.jpg)\n![](</group photo.png>)\n<img src="/a.png">\n<img src="/b.png" alt="">\n`![](/code.png)`\n\n```md\n![](/fence.png)\n```\n<!-- ![](/comment.png) -->').map(({ address, alt }) => [address, alt])).toEqual([
      ['/hall.jpg', 'A hall'],
      ['/group photo.png', ''],
      ['/a.png', undefined],
      ['/b.png', 'said'],
    ])
  })

  it('without words are named with their line', async () => {
    const found = pictureFaults(await slidesOf({}, { body: '![](/hall.jpg)' }), new Set(['/hall.jpg']))
    expect(found).toMatchObject([
      {
        rule: 'alt text',
        places: [
          { no: 2, line: 15 },
        ],
      },
    ])
    expect(pictureFaults(await slidesOf({ body: '![The hall](/hall.jpg)' }), new Set(['/hall.jpg']))).toEqual([])
  })

  it('that are not there are named, in the settings of a slide too', async () => {
    const files = new Set(['/group photo.png'])
    expect(pictureFaults(await slidesOf({ settings: 'image: /hall.jpg' }), files)).toMatchObject([
      { rule: 'pictures', problem: 'there is no file public/hall.jpg' },
    ])
    expect(pictureFaults(await slidesOf({ body: '<video src="/a.webm" />' }), files)).toMatchObject([
      { rule: 'pictures', problem: 'there is no file public/a.webm' },
    ])
    expect(pictureFaults(await slidesOf({ body: '![Odd](/a%23b%20100%25.png)' }), new Set(['/a#b 100%.png']))).toEqual([])
    const layouts = new Map([
      ['image', 'defineProps<{ image?: string }>()'],
      ['default', 'background: red'],
    ])
    expect(unshownFaults(await slidesOf({ settings: 'layout: image\nimage: /a.png' }, { settings: 'layout: default\nbackground: /a.png' }, { settings: 'layout: of-a-theme\nbackground: /a.png' }), layouts)).toMatchObject([
      { rule: 'pictures', problem: 'the layout default shows no background:' },
    ])
    expect(pictureFaults(await slidesOf({ body: '![All](/group%20photo.png) ![Far](https://example.org/x.png)' }), files)).toEqual([])
  })
})

it('a picture whose name has spaces is told how to be written', async () => {
  const remedies = async (body: string) => pictureFaults(await slidesOf({ body }), new Set()).map(({ remedy }) => remedy)
  expect(await remedies('![All](/two words.jpg)')).toEqual([
    expect.stringContaining('</two words.jpg>'),
  ])
  expect(await remedies('![All](/words.jpg "Title")')).toEqual([
    expect.stringContaining('capitals'),
  ])
})

describe('code blocks', () => {
  it.each([
    'One\n\n```ts\na\n```\n\n```ts\nb\n```',
    '````md\n```ts\na\n```\n````',
    '~~~\n```ts\n~~~',
  ])('that are closed are none that swallow slides: %j', async (body) => {
    expect(openFences(await slidesOf({ body }))).toEqual([])
  })

  it('that are not closed are named with their line', async () => {
    expect(openFences(await talkOf('# One\n\n```ts\na\n\n<!-- A note. -->\n\n---\nlayout: end\n---\n\n```ts\nb\n```\n'))).toMatchObject([
      {
        rule: 'code',
        problem: 'nothing closes the code block that begins with ```ts',
        places: [
          { no: 1, line: 3 },
        ],
      },
    ])
    expect(openFences(await slidesOf({}, { body: '```ts\na' }))).toHaveLength(1)
  })
})

describe('headlines', () => {
  it('are one on each slide, and # in code is none', async () => {
    expect(headlineFaults(await slidesOf({ body: '```py\n# code\n```' }, { body: '# Second' }))).toMatchObject([
      {
        rule: 'headline',
        problem: 'has two headlines',
        places: [
          { no: 2 },
        ],
      },
    ])
  })
})

describe('sections', () => {
  const sections = (...names: string[]) => slidesOf(...names.map(name => ({
    settings: name
      ? `section: ${name}`
      : 'class: plain',
  })))
  const strays = async (...names: string[]) => sectionFaults(await sections(...names)).flatMap(({ places }) => places.map(({ no }) => no))

  it('hold together, with slides of none between them', async () => {
    expect(await strays('', 'A', 'A', '', 'A', 'B')).toEqual([])
  })

  it.each([
    {
      moved: 'into another section',
      names: ['A', 'B', 'C', 'B', 'B', 'C', 'C'],
      no: [3],
    },
    {
      moved: 'to the end',
      names: ['A', 'B', 'B', 'C', 'C', 'B'],
      no: [6],
    },
    {
      moved: 'to the beginning',
      names: ['C', 'A', 'B', 'C', 'C'],
      no: [1],
    },
  ])('name the slide that was moved $moved', async ({ names, no }) => {
    expect(await strays(...names)).toEqual(no)
  })
})

describe('the plan', () => {
  const talk = (...slides: string[]) => talkOf(slides.join('\n'))
  const first = (time: string, words: number) => `---\nduration: 1min\n${time}\n---\n\n# One\n\n${said(words)}\n`
  const next = (time: string, words: number) => `---\n${time}\n---\n\n# Two\n\n${words > 0
    ? said(words)
    : ''}\n`

  it('holds where the times add up and can be spoken', async () => {
    expect(planFaults(await talk(first('time: 30s', 50), next('time: 30s', 50)))).toEqual([])
  })

  it.each([
    {
      without: 'times',
      slides: [
        first('class: x', 50),
        next('class: x', 0),
      ],
    },
    {
      without: 'the time of a slide to which others leave some',
      slides: [
        first('time: 30s', 50),
        next('class: x', 50),
      ],
    },
    {
      without: 'a duration',
      slides: [
        next('time: 30s', 50),
        next('time: 30s', 50),
      ],
    },
    {
      without: 'a duration, where some slides have times',
      slides: [
        next('time: 30s', 50),
        next('class: x', 50),
      ],
    },
    {
      without: 'times and duration',
      slides: [
        next('class: x', 50),
        next('class: x', 0),
      ],
    },
  ])('holds without $without', async ({ slides }) => {
    expect(planFaults(await talk(...slides))).toEqual([])
  })

  it.each([
    {
      fault: 'a slide without a time, for which the others leave none',
      slides: [
        first('time: 60s', 100),
        next('class: x', 50),
      ],
      rule: 'plan',
      problem: /^has no time$/,
      no: 2,
    },
    {
      fault: 'times that do not add up',
      slides: [
        first('time: 30s', 50),
        next('time: 24s', 40),
      ],
      rule: 'plan',
      problem: /add up to 0:54, and the talk has 1:00/,
      no: undefined,
    },
    {
      fault: 'a time that is none',
      slides: [
        first('time: 60s', 100),
        next('time: soon', 40),
      ],
      rule: 'plan',
      problem: /^time: soon is no length of time$/,
      no: 2,
    },
    {
      fault: 'a slide without a note',
      slides: [
        first('time: 30s', 50),
        next('time: 30s', 0),
      ],
      rule: 'notes',
      problem: /^has no note/,
      no: 2,
    },
    {
      fault: 'a note too long for its time',
      slides: [
        first('time: 30s', 50),
        next('time: 30s', 90),
      ],
      rule: 'notes',
      problem: /180 a minute, too fast/,
      no: 2,
    },
    {
      fault: 'a note too short for its time',
      slides: [
        first('time: 30s', 50),
        next('time: 30s', 20),
      ],
      rule: 'notes',
      problem: /40 a minute, so slow/,
      no: 2,
    },
  ])('names $fault', async ({ slides, rule, problem, no }) => {
    const found = planFaults(await talk(...slides))
    expect(found).toMatchObject([
      {
        rule,
        problem: expect.stringMatching(problem),
      },
    ])
    expect(found[0]?.places[0]?.no).toBe(no)
  })
})
