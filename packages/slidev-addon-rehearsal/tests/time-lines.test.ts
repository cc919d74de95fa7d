import { parseSync } from '@slidev/parser/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuration } from '../src/duration.ts'
import { setTimes, slidePlaces } from '../src/time-lines.ts'

const DECK = `---
title: Talk
duration: 2min
time: 50s # the cover
nested:
  time: 1s
---

# One

time: not this

---
layout: cards
---

# Two

\`\`\`yaml
---
time: 3s
---
\`\`\`

---

# Three

<!--
time: 4s
---
-->

---
time: 1m
---

# Four
`

function set(deck: string, ...seconds: (number | undefined)[]) {
  return setTimes(deck, new Map(seconds.flatMap((value, i) => value === undefined
    ? []
    : [
        [i, value],
      ])))
}

it('counts the slides that are shown, an import as one', () => {
  expect(slidePlaces('---\nhide: true\n---\n\n# A\n\n---\n\n# B\n\n---\ndisabled: true\n---\n\n# C\n\n---\nsrc: ./d.md\n---\n')).toEqual([1, 3])
})

describe('setTimes', () => {
  it('sets, adds and makes the line, and leaves all else', () => {
    expect(set(DECK, 40, 20, 15, 45)).toBe(DECK
      .replace('time: 50s # the cover', 'time: 40s # the cover')
      .replace('layout: cards\n', 'layout: cards\ntime: 20s\n')
      .replace('---\n\n# Three', '---\ntime: 15s\n---\n\n# Three')
      .replace('time: 1m\n', 'time: 45s\n'))
  })

  it('leaves a line that says the same in other words', () => {
    expect(set(DECK, 50, undefined, undefined, 60)).toBe(DECK)
    expect(set('---\ntime: "0:50"\n---\n\n# A\n', 50)).toBe('---\ntime: "0:50"\n---\n\n# A\n')
  })

  it('leaves slides that it was not asked for', () => {
    expect(set(DECK)).toBe(DECK)
  })

  it('mends a line that can\'t be read', () => {
    expect(set('---\ntime: soon\n---\n\n# A\n', 50)).toBe('---\ntime: 50s\n---\n\n# A\n')
    expect(set('---\ntime:\n---\n\n# A\n', 50)).toBe('---\ntime: 50s\n---\n\n# A\n')
  })

  it('keeps Windows line endings', () => {
    const deck = DECK.replaceAll('\n', '\r\n')
    const written = set(deck, 40, 20, 15, 45)
    expect(written).toBe(set(DECK, 40, 20, 15, 45).replaceAll('\n', '\r\n'))
  })

  it('writes into fenced YAML, and before a first slide without frontmatter', () => {
    expect(set('# A\n\n---\n\n```yaml\nlayout: x\n```\n\n# B\n', 5, 6)).toBe('---\ntime: 5s\n---\n# A\n\n---\n\n```yaml\nlayout: x\ntime: 6s\n```\n\n# B\n')
  })

  it('is read back by Slidev for any budgets, and changes no slide otherwise', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 4, maxLength: 4 }), (seconds) => {
      const before = parseSync(DECK, '').slides
      const written = set(DECK, ...seconds)
      const after = parseSync(written, '').slides
      expect(after.map(slide => parseDuration(slide.frontmatter.time))).toEqual(seconds)
      expect(after.map(slide => [slide.content, slide.note])).toEqual(before.map(slide => [slide.content, slide.note]))
      expect(set(written, ...seconds)).toBe(written)
    }))
  })
})
