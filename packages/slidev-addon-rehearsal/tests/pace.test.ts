import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsOf } from '../src/labels/index.ts'
import { behindText, paceAt, questionsText, remainingText } from '../src/pace.ts'
import { makePlan } from '../src/plan.ts'

const en = labelsOf('en')

const plan = makePlan([20, 60, 40, 0].map((time, i) => ({ no: i + 1, title: '', time })), 120)
const spent = (...seconds: number[]) => new Map(seconds.map((value, i) => [i + 1, value]))

describe('paceAt', () => {
  it('is on time as long as a slide stays within its budget', () => {
    expect(paceAt(plan, 2, spent(20, 15), 35)).toEqual({
      remaining: 45,
      behind: 0,
      next: { no: 3, start: 80 },
      used: 0.25,
      questions: undefined,
      overTime: 0,
    })
  })

  it('is behind by what was spoken over, and stays so on the next slide', () => {
    expect(paceAt(plan, 1, spent(25), 25)).toMatchObject({ remaining: -5, behind: 5, used: 1 })
    expect(paceAt(plan, 2, spent(25, 10), 35)).toMatchObject({ remaining: 50, behind: 5 })
  })

  it('is ahead by what was left over', () => {
    expect(paceAt(plan, 2, spent(8, 0), 8)).toMatchObject({ behind: -12 })
  })

  it('credits what was spoken of a later slide before going back', () => {
    expect(paceAt(plan, 1, spent(20, 30), 50)).toMatchObject({ behind: 0 })
    expect(paceAt(plan, 2, spent(23, 30), 53)).toMatchObject({ behind: 3, remaining: 30 })
  })

  it('counts time that belongs to no slide, such as an absence, as behind', () => {
    expect(paceAt(plan, 2, spent(20, 0), 65)).toMatchObject({ behind: 45 })
  })

  it('gives, from the closing slide on, the time that is left for questions', () => {
    expect(paceAt(plan, 3, spent(20, 60, 10), 90)).toMatchObject({
      questions: 30,
      used: 0.25,
      next: { no: undefined, start: 120 },
    })
    expect(paceAt(plan, 4, spent(20, 60, 15, 5), 100)).toMatchObject({
      remaining: undefined,
      questions: 20,
      used: 0.5,
      next: { no: undefined, start: 120 },
    })
    expect(paceAt(plan, 4, spent(20, 60, 40, 9), 129)).toMatchObject({ questions: -9, overTime: 9, used: 1 })
  })

  it('says on every slide how far the talk is past its end', () => {
    expect(paceAt(plan, 2, spent(20, 113), 133)).toMatchObject({ overTime: 13, questions: undefined })
  })

  it('refuses a slide that the plan does not have', () => {
    expect(() => paceAt(plan, 5, spent(), 0)).toThrow('The plan has no slide 5')
  })

  it('ends a talk held in order exactly as far behind as it ran over', () => {
    fc.assert(fc.property(fc.array(fc.nat(90), { minLength: 3, maxLength: 3 }), (seconds) => {
      const total = seconds.reduce((a, b) => a + b, 0)
      expect(paceAt(plan, 4, spent(...seconds), total).behind).toBe(total - 120)
    }))
  })
})

it('says the pace in words', () => {
  expect([12, -65, 0, 0.9, -0.9].map(value => behindText(value, en))).toEqual([
    '0:12 behind',
    '1:05 ahead',
    'on time',
    'on time',
    'on time',
  ])
})

it('says the remaining time in words', () => {
  expect([38, 37.2, 0, -0.5, -1, -4.9, undefined].map(value => remainingText(value, en)))
    .toEqual([
      '0:38 left',
      '0:38 left',
      '0:00 left',
      '0:00 left',
      '0:01 over',
      '0:04 over',
      'no time planned',
    ])
})

it.each([
  [130, 'Questions, 2:10'],
  [0.4, 'Questions, 0:01'],
  [0, 'Questions'],
  [-12, 'Questions'],
])('%d s left are called "%s"', (left, text) => {
  expect(questionsText(left, en)).toBe(text)
})
