import { expect, it } from 'vitest'
import { labelsOf } from '../src/labels/index.ts'
import { results } from '../src/statistics.ts'
import { cutText, fileName, runName, summary } from '../src/wording.ts'
import { planOf, runOf } from './sample.ts'

const en = labelsOf('en')
const plan = planOf(20, 60)
const whole = (...seconds: number[]) => results(runOf(plan, ...seconds.map((value, i) => [i + 1, value] as [number, number])))

it('sums a run up in a sentence', () => {
  expect(summary(whole(20, 60), true, en)).toBe('1:20 spoken, exactly as planned.')
  expect(summary(whole(25, 60), true, en)).toBe('1:25 spoken, 0:05 over the plan.')
  expect(summary(whole(10), true, en)).toBe('0:10 spoken, 0:10 under the plan; cut short, so measured by the slides it reached.')
  expect(summary(whole(10), false, en)).toBe('0:10 spoken, 0:10 under the plan; still going on.')
})

it('names the time on backup pages apart', () => {
  const answered = results(runOf(planOf(20, 60, 0), [1, 20], [2, 70], [3, 65]))
  expect(summary(answered, true, en)).toBe('1:30 spoken, 0:10 over the plan; 1:05 on backup pages.')
})

it('says what to cut in seconds and words', () => {
  expect(cutText({
    no: 1,
    title: '',
    seconds: 75,
    words: 130,
  }, en)).toBe('1m 15s, about 130 words')
  expect(cutText({
    no: 1,
    title: '',
    seconds: 1,
    words: 1,
  }, en)).toBe('1s, about 1 word')
  expect(cutText({
    no: 1,
    title: '',
    seconds: 9,
    words: 0,
  }, en)).toBe('9s')
})

it('writes times from right to left as on a clock, the sign at their left', () => {
  const fa = labelsOf('fa-AF')
  expect(fa.signedTime(-30)).toBe('\u2066−۰:۳۰\u2069')
  expect(fa.signedTime(725)).toBe('\u2066+۱۲:۰۵\u2069')
  expect(en.signedTime(-30)).toBe('−0:30')
  expect(cutText({
    no: 1,
    title: '',
    seconds: 75,
    words: 0,
  }, fa)).toBe('\u2066۱:۱۵\u2069')
})

it('names a run by when it began, in words and as a file that every system takes', () => {
  expect(runName({ startedAt: '2025-12-02T12:30:00.000Z' }, en)).toMatch(/^[23] Dec 2025, \d\d:[03]0$|^[23] Dec 2025, \d\d:[14]5$/)
  expect(fileName({ startedAt: '2025-12-02T12:30:00.000Z' })).toBe('rehearsal-2025-12-02T12-30-00')
})
