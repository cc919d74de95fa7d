import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDeck } from '../src/read.ts'

const talk = `---
title: A talk
info: What it is about
author: The speaker
keywords: one, two
lang: en-GB
duration: 1h30min
claims: [1.1a]
---

# The cover

<!--
Good morning.
-->

---
layout: cards
section: Benchmarks
claims: [3.1a, 4.1e]
shows: [benchmarks.aid]
---

# The point

Words

<!-- a remark in the middle -->

<Card />

<!--
First. [click] Second.
-->

---

# No note
`

describe('reading a deck', () => {
  let dir: string
  const write = (name: string, text: string) => {
    const file = join(dir, name)
    writeFileSync(file, text)
    return file
  }
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'deck-'))
    write('slides.md', talk)
    write('named.md', '# One\n\n---\nrouteAlias: point\n---\n\n# Two\n')
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  it('gives what the headmatter says', async () => {
    expect(await readDeck(join(dir, 'slides.md'))).toMatchObject({
      title: 'A talk',
      info: 'What it is about',
      author: 'The speaker',
      keywords: 'one, two',
      lang: 'en-GB',
      durationSeconds: 5400,
      headmatter: {
        claims: ['1.1a'],
      },
    })
  })

  it('takes Slidev’s defaults where the headmatter is silent', async () => {
    expect(await readDeck(write('bare.md', '# Only a slide\n'))).toMatchObject({
      title: 'Only a slide',
      info: '',
      lang: 'en',
      durationSeconds: 1800,
      slides: [
        { no: 1, layout: 'cover', note: '' },
      ],
    })
  })

  it('gives every slide with its number, headline, frontmatter and note', async () => {
    const { slides } = await readDeck(join(dir, 'slides.md'))
    expect(slides.map(({ no, title, layout, section, note }) => ({ no, title, layout, section, note }))).toEqual([
      {
        no: 1,
        title: 'The cover',
        layout: 'cover',
        section: undefined,
        note: 'Good morning.',
      },
      {
        no: 2,
        title: 'The point',
        layout: 'cards',
        section: 'Benchmarks',
        note: 'First. [click] Second.',
      },
      {
        no: 3,
        title: 'No note',
        layout: 'default',
        section: undefined,
        note: '',
      },
    ])
    expect(slides[1]?.frontmatter).toMatchObject({
      claims: ['3.1a', '4.1e'],
      shows: ['benchmarks.aid'],
    })
    expect(slides[1]?.content).toContain('<Card />')
    expect(slides[1]?.content).not.toContain('Second')
  })

  it('says where a slide stands', async () => {
    const { slides } = await readDeck(join(dir, 'slides.md'))
    const lines = talk.split('\n')
    const { file, start, end } = slides[1]!.source
    expect(file).toBe(relative('', join(dir, 'slides.md')))
    expect(lines.slice(start - 1, end).join('\n')).toMatch(/^---\nlayout: cards[\s\S]*Second\.\n-->\n$/)
  })

  it('follows ranges of another deck and numbers the slides anew', async () => {
    const brief = write('brief.md', '---\nsrc: ./slides.md#1\nduration: 5min\n---\n\n---\nsrc: ./named.md#2\nrouteAlias: point\ntime: 20s\n---\n')
    const { slides, durationSeconds } = await readDeck(brief)
    expect(durationSeconds).toBe(300)
    expect(slides.map(({ no, title, imported, frontmatter }) => ({
      no,
      title,
      imported,
      time: frontmatter.time,
    }))).toEqual([
      {
        no: 1,
        title: 'The cover',
        imported: true,
        time: undefined,
      },
      {
        no: 2,
        title: 'Two',
        imported: true,
        time: '20s',
      },
    ])
  })

  it.each([
    [
      'a deck that is not there',
      'absent.md',
      undefined,
      /there is no deck .*absent\.md/,
    ],
    [
      'a range outside of the other deck',
      'far.md',
      '---\nsrc: ./slides.md#9\n---\n',
      /far\.md:1: there is no slide 9 in \.\/slides\.md, which has 3/,
    ],
    [
      'a number that leads to another slide than it is meant to',
      'moved.md',
      '---\nsrc: ./named.md#1\nrouteAlias: point\n---\n',
      /moved\.md:1: \.\/named\.md#1 is not the slide "point"; write \.\/named\.md#point/,
    ],
    [
      'a name that no slide of the other deck has',
      'misnamed.md',
      '---\nsrc: ./named.md#2\nrouteAlias: pint\n---\n',
      /misnamed\.md:1: \.\/named\.md#2 is not the slide "pint", and no slide of \.\/named\.md has that routeAlias/,
    ],
    [
      'a slide by a name that is no more',
      'renamed.md',
      '---\nsrc: ./slides.md#1\n---\n\n---\nsrc: ./named.md#pint\n---\n',
      /renamed\.md:5: no slide of \.\/named\.md has the routeAlias "pint"/,
    ],
    [
      'another deck that is not there',
      'lost.md',
      '---\nsrc: ./nowhere.md\n---\n',
      /lost\.md:1: .*not found/,
    ],
    [
      'a duration that is no time',
      'long.md',
      '---\nduration: long\n---\n\n# A\n',
      /long\.md: the duration "long" is no time/,
    ],
  ])('refuses %s in one line', async (_, name, text, message) => {
    const file = text
      ? write(name, text)
      : join(dir, name)
    const fault: unknown = await readDeck(file).catch(error => error)
    expect(fault).toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(message),
    })
    expect((fault as Error).message).not.toContain('\n')
  })
})
