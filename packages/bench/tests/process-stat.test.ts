import { expect, it } from 'vitest'
import { parseStat, Tally } from '../src/process-stat.ts'

/** A line as Linux writes it, with times in hundredths of a second. */
function line(pid: number, parent: number, { user = 0, system = 0, name = 'node' } = {}): string {
  const fields = [
    pid,
    `(${name})`,
    'S',
    parent,
    ...Array.from({ length: 9 }).fill(0),
    user,
    system,
    ...Array.from({ length: 10 }).fill(0),
  ]
  return fields.join(' ')
}

it('reads parent and times, whatever the name of the program', () => {
  expect(parseStat(line(7, 5, {
    user: 120,
    system: 30,
    name: 'a) S 9 (b',
  }))).toEqual({ parent: 5, cpu: 1.5 })
})

/** A look at processes of which each line is given. */
function look(tally: Tally, ...lines: string[]): void {
  const byPid = new Map(lines.map(text => [
    Number.parseInt(text),
    text,
  ]))
  tally.look([
    ...byPid.keys(),
  ], pid => byPid.get(pid))
}

it('adds up a program and its descendants, and no other', () => {
  const tally = new Tally(10)
  look(tally, line(1, 0, { user: 900 }), line(10, 1, { user: 100 }), line(12, 11, { user: 30 }), line(11, 10, { user: 20 }), line(13, 1, { user: 500 }))
  expect(tally.cpu).toBeCloseTo(1.5)
})

it('finds a child whose number is less than its parent\'s', () => {
  const tally = new Tally(32_000)
  look(tally, line(1, 0), line(300, 31_999, { user: 900 }), line(301, 32_001, { user: 30 }), line(32_000, 1, { user: 10 }), line(32_001, 32_000, { user: 20 }))
  expect(tally.cpu).toBeCloseTo(0.6)
})

it('keeps what a process had used that has ended', () => {
  const tally = new Tally(10)
  look(tally, line(10, 1, { user: 10 }), line(11, 10, { user: 50 }))
  look(tally, line(10, 1, { user: 30 }))
  expect(tally.cpu).toBeCloseTo(0.8)
})

it('follows a process whose parent has ended before it', () => {
  const tally = new Tally(10)
  look(tally, line(10, 1), line(11, 10), line(12, 11, { user: 5 }))
  look(tally, line(10, 1), line(12, 1, { user: 70 }))
  expect(tally.cpu).toBeCloseTo(0.7)
})
