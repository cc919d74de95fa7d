import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planOf } from 'slidev-addon-rehearsal/deck-plan'
import { readDeck } from 'slidev-deck/read'
import { expect, it } from 'vitest'
import { headmatterOf, longDeck, renamed } from '../src/long-deck.ts'

const talk = `---
title: A talk
duration: 2min
layout: cover
routeAlias: first
time: 60s
---

# One

---
layout: statement
routeAlias: second
time: 60s
---

# Two
`

it('is a talk of so many slides whose times add up and whose names are each its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'long-deck-'))
  try {
    const sources = ['./talk.md', './talk-2.md', './talk-3.md']
    await Promise.all(sources.map((source, index) => writeFile(join(folder, source), index === 0
      ? talk
      : renamed(talk, index + 1))))
    await writeFile(join(folder, 'slides.md'), longDeck(headmatterOf(talk), { sources, count: 2, length: 5 }))
    const deck = await readDeck(join(folder, 'slides.md'))
    expect(deck.title).toBe('A talk')
    expect(deck.slides.map(({ title }) => title)).toEqual(['One', 'Two', 'One', 'Two', 'One'])
    expect(deck.slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'statement',
      'cover',
      'statement',
      'cover',
    ])
    expect(planOf('slides.md', deck).seconds).toBe(deck.durationSeconds)
    const names = deck.slides.map(({ frontmatter }) => frontmatter.routeAlias)
    expect(names.slice(0, 2)).toEqual(['first', 'second'])
    expect(new Set(names).size).toBe(5)
  }
  finally {
    await rm(folder, { recursive: true })
  }
})
