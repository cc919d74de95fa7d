import { expect, it } from 'vitest'
import { chosenParts, runCount } from '../src/values.ts'

const all = ['export', 'visit', 'moving'] as const

it('takes all parts where none is named, else those in their own order', () => {
  expect(chosenParts(undefined, all)).toEqual(all)
  expect(chosenParts('moving, export', all)).toEqual(['export', 'moving'])
})

it('names the part that there is not, and those that there are', () => {
  expect(() => chosenParts('export,walking', all)).toThrow('--only names "walking": choose from export, visit, moving')
})

it('takes a number of runs that can be run', () => {
  expect(runCount('5')).toBe(5)
  for (const text of ['0', '-1', '2.5', 'five', ''])
    expect(() => runCount(text)).toThrow('--runs')
})
