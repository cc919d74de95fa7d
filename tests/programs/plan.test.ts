import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toJson } from 'slidev-addon-rehearsal/exchange'
import { makePlan } from 'slidev-addon-rehearsal/plan'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runOf } from '../../packages/slidev-addon-rehearsal/tests/sample.ts'
import { run } from '../support/copy.ts'

const NOTE = 'word '.repeat(40)
const DECK = `---
title: Talk
duration: 2min
time: 30s # the cover
---

# One

<!-- ${NOTE} -->

---

# Two

<!-- ${NOTE}${NOTE} -->

---
time: 0s
---

# Three
`

let folder: string
let deck: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'))
  deck = join(folder, 'talk.md')
  await writeFile(deck, DECK)
})
afterEach(() => rm(folder, { recursive: true }))

const plan = (...args: string[]) => run('.', 'plan.ts', ...args)

async function runFile(...runs: Parameters<typeof toJson>[0]): Promise<string> {
  const file = join(folder, 'run.json')
  await writeFile(file, toJson(runs))
  return file
}

const planned = makePlan(['One', 'Two', 'Three'].map((title, i) => ({ no: i + 1, title, time: [30, 90, 0][i] })), 120)
const rehearsed = runOf(planned, [1, 60], [2, 60])

describe('npm run plan', () => {
  it('prints every slide with its budget, words, words a minute and start, and what to mend', async () => {
    const { status, stdout } = await plan(deck)
    expect(status).toBe(0)
    expect(stdout).toMatch(/ 1 {2}One +0:30 +40 +80 +0:00\n/)
    expect(stdout).toMatch(/ 2 {2}Two +1:30 +80 +53 +0:30 +too slow\n/)
    expect(stdout).toMatch(/ 3 {2}Three +0:00 +0 +– +2:00 +held\n/)
    expect(stdout).toMatch(/ {2}The talk +2:00 +120 +60 +2:00\n/)
    expect(stdout).toContain('Too slow, under 80 words a minute: slide 2\nKept for questions, without time in the talk: slide 3')
  })

  it('names slides that are too fast for interpreters', async () => {
    await writeFile(deck, DECK.replace('time: 30s', 'time: 15s'))
    expect((await plan(deck)).stdout).toContain('Too fast for interpreters, over 120 words a minute: slide 1')
  })

  it('fails with the difference where the times don\'t add up', async () => {
    await writeFile(deck, DECK.replace('# Two', '---\ntime: 80s\n---\n# Two').replace('---\n\n---\ntime', '---\ntime'))
    const { status, stderr } = await plan(deck)
    expect(status).toBe(1)
    expect(stderr).toBe(`Error: ${deck}: The slides' times add up to 1:50, the talk's duration is 2:00: 10s too little\n`)
  })

  it('gives the plan as JSON', async () => {
    expect(JSON.parse((await plan(deck, '--json')).stdout)).toMatchObject({
      seconds: 120,
      words: 120,
      slides: [
        { no: 1, seconds: 30, verdict: 'fine' },
        { seconds: 90, start: 30, verdict: 'too slow' },
        { verdict: 'held' },
      ],
    })
  })
})

describe('npm run plan -- --from', () => {
  it('writes the times of a run and changes nothing else', async () => {
    const { status, stdout, stderr } = await plan(deck, '--from', await runFile(rehearsed))
    expect(status).toBe(0)
    expect(await readFile(deck, 'utf8')).toBe(DECK.replace('30s #', '1m #').replace('---\n\n# Two', '---\ntime: 1m\n---\n\n# Two'))
    expect(stderr).toBe(`slide 1: 30s → 1m\nslide 2: 1m 30s → 1m\n2 of 3 times changed in ${deck}.\n`)
    expect(stdout).toMatch(/ 2 {2}Two +1:00 /)
    expect((await readdir(folder)).sort()).toEqual(['run.json', 'talk.md'])
  })

  it('gives an imported slide its time in the talk that imports it', async () => {
    const short = join(folder, 'short.md')
    const text = '---\nduration: 2min\ntime: 30s\nsrc: ./talk.md#1\n---\n\n---\nsrc: ./talk.md#2\n---\n\n---\nsrc: ./talk.md#3\n---\n'
    await writeFile(short, text)
    await plan(short, '--from', await runFile(rehearsed))
    expect(await readFile(short, 'utf8')).toBe(text.replace('30s', '1m').replace('#2\n', '#2\ntime: 1m\n').replace('#3\n', '#3\ntime: 0s\n'))
    expect(await readFile(deck, 'utf8')).toBe(DECK)
  })

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'a file that is not there',
      async () => join(folder, 'none.json'),
      /none\.json can't be read: name a file downloaded from \/rehearsal/,
    ],
    [
      'a file that is no run',
      async () => deck,
      /talk\.md is not JSON: /,
    ],
    [
      'several runs',
      () => runFile(rehearsed, rehearsed),
      /holds 2 runs: download the one to plan by on its own/,
    ],
    [
      'a run of another talk',
      () => runFile(runOf(makePlan([
        { no: 1, title: 'One' },
      ], 60), [1, 60])),
      /The run is of a talk with 1 slides, this one has 3/,
    ],
  ])('leaves the talk as it is for %s', async (_, file, message) => {
    const { status, stderr } = await plan(deck, '--from', await file())
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(await readFile(deck, 'utf8')).toBe(DECK)
  })

  it('refuses slides that share one src: line', async () => {
    const short = join(folder, 'short.md')
    await writeFile(short, '---\nduration: 2min\nsrc: ./talk.md\n---\n')
    expect((await plan(short, '--from', await runFile(rehearsed))).stderr).toContain('imports several slides by one src: line: give each its own')
  })
})
