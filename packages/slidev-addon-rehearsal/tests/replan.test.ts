import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanError } from '../src/plan.ts'
import { replan } from '../src/replan.ts'
import { anyRun, planOf, runOf } from './sample.ts'

const plan = planOf(30, 60, 30)
function withWords(...words: number[]) {
  return {
    ...plan,
    slides: plan.slides.map((slide, i) => ({ ...slide, words: words[i] ?? 0 })),
  }
}

describe('replan', () => {
  it('takes the proportions of the run, in the talk\'s own duration', () => {
    expect(replan(withWords(1, 1, 1), runOf(plan, [1, 60], [2, 60], [3, 120]))).toEqual([30, 30, 60])
  })

  it('keeps the budget of slides that the run did not reach or that are kept for questions', () => {
    expect(replan(withWords(1, 1, 1), runOf(plan, [1, 20], [2, 10]))).toEqual([60, 30, 30])
    const held = planOf(30, 60, 0)
    expect(replan({
      ...held,
      slides: held.slides.map(slide => ({ ...slide, words: 1 })),
    }, runOf(held, [1, 45], [2, 45], [3, 10]))).toEqual([45, 45, 0])
  })

  it('makes no slide too fast for interpreters', () => {
    expect(replan(withWords(50, 20, 20), runOf(plan, [1, 1], [2, 100], [3, 100]))).toEqual([25, 48, 47])
  })

  it('leaves time for the pauses', () => {
    const paused = withWords(50, 20, 20)
    const slides = paused.slides.map((slide, i) => i === 0
      ? { ...slide, pause: 4 }
      : slide)
    expect(replan({ ...paused, slides }, runOf(plan, [1, 1], [2, 100], [3, 100]))[0]).toBe(29)
  })

  it('says how many words are too many where they can\'t fit', () => {
    expect(() => replan(withWords(100, 100, 100), runOf(plan, [1, 30], [2, 60], [3, 30]))).toThrow('need 150 s at 120 words a minute, and have 120 s: cut 60 words first')
  })

  it('refuses a run of another talk, but not one with a reworded headline', () => {
    expect(() => replan(planOf(30, 60), runOf(plan, [1, 30]))).toThrow('The run is of a talk with 3 slides, this one has 2')
    const swapped = {
      ...plan,
      slides: plan.slides.map((slide, i) => ({ ...slide, title: plan.slides[2 - i]?.title ?? '' })),
    }
    expect(() => replan(swapped, runOf(plan, [1, 30]))).toThrow('Slide 1 (Slide 3) was number 3 in the run: rehearse the talk as it is now')
    const reworded = {
      ...plan,
      slides: plan.slides.map(slide => ({ ...slide, title: `${slide.title}, reworded` })),
    }
    expect(replan(reworded, runOf(plan, [1, 30], [2, 60], [3, 30]))).toEqual([30, 60, 30])
  })

  it('refuses a run that spent no time', () => {
    expect(() => replan(plan, runOf(plan, [1, 0]))).toThrow(PlanError)
  })

  it('always adds up to the duration, or says why it can\'t', () => {
    fc.assert(fc.property(anyRun, fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), (run, words) => {
      const plan = {
        ...run.plan,
        slides: run.plan.slides.map((slide, i) => ({ ...slide, words: words[i] ?? 0 })),
      }
      try {
        const seconds = replan(plan, run)
        expect(seconds.reduce((a, b) => a + b, 0)).toBe(plan.seconds)
        seconds.forEach((value, i) => {
          if (value !== plan.slides[i]?.seconds)
            expect(words[i]! / value * 60).toBeLessThanOrEqual(120)
        })
      }
      catch (error) {
        expect(error).toBeInstanceOf(PlanError)
      }
    }))
  })
})
