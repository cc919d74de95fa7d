/** A recorded run against its plan. */
import type { PlannedSlide } from './plan.ts'
import type { Run, Stay } from './run.ts'
import { closingSlide } from './closing.ts'
import { paceAt } from './pace.ts'
import { secondsBySlide, stays } from './run.ts'

/** How one slide went; times in whole seconds. */
export interface SlideResult {
  no: number
  title: string
  planned: number
  /** Nothing where the run did not come to the slide. */
  seconds: number | undefined
  /** Seconds over the plan, below 0 when under it. */
  difference: number | undefined
  visits: number
  /** Seconds behind the plan when the slide was first reached, below 0 when ahead of it. */
  behindOnArrival: number | undefined
  /** Seconds at every click, from the slide as it first stands. */
  clicks: number[]
  words: number
  /** Whether the slide comes after the closing one, and is kept for questions. */
  isBackup: boolean
}

export interface RunResult {
  slides: SlideResult[]
  /** Seconds spoken on the slides of the talk. */
  seconds: number
  /** Seconds on the backup pages, which no plan has. */
  backupSeconds: number
  /** Seconds spoken over the plan of the slides that were reached. */
  difference: number
  /** Whether every slide that has time in the plan was reached. */
  complete: boolean
}

/** Every slide's result in the order of the talk, and the run's as a whole. */
export function results(run: Run): RunResult {
  const all = stays(run)
  const slides = run.plan.slides.map(slide => resultOf(slide, run, all))
  const reached = slides.filter(slide => slide.seconds !== undefined)
  const backup = slides.filter(slide => slide.isBackup).map(({ no }) => no)
  const backupSeconds = Math.round(total(all.filter(({ slide }) => backup.includes(slide))) / 1000)
  const seconds = Math.round(total(all) / 1000) - backupSeconds
  return {
    slides,
    seconds,
    backupSeconds,
    difference: seconds - reached.reduce((sum, slide) => sum + slide.planned, 0),
    complete: slides.every(slide => slide.planned === 0 || slide.seconds !== undefined),
  }
}

function resultOf({ no, title, seconds: planned, words }: PlannedSlide, run: Run, all: Stay[]): SlideResult {
  const here = all.filter(stay => stay.slide === no)
  const first = here[0]
  const seconds = first && Math.round(total(here) / 1000)
  return {
    no,
    title,
    planned,
    words,
    isBackup: no > closingSlide(run.plan),
    seconds,
    difference: seconds === undefined
      ? undefined
      : seconds - planned,
    visits: all.filter((stay, i) => stay.slide === no && all[i - 1]?.slide !== no).length,
    behindOnArrival: first && Math.round(paceAt(run.plan, no, secondsBySlide(all.slice(0, all.indexOf(first))), first.from / 1000).behind),
    clicks: byClick(here),
  }
}

function total(some: Stay[]): number {
  return some.reduce((sum, { from, to }) => sum + to - from, 0)
}

function byClick(here: Stay[]): number[] {
  const clicks = Math.max(-1, ...here.map(stay => stay.click)) + 1
  return Array.from({ length: clicks }, (_, click) => Math.round(total(here.filter(stay => stay.click === click)) / 1000))
}

/** The slides furthest off the plan first, in either direction; those not reached last. */
export function furthestOffFirst(slides: readonly SlideResult[]): SlideResult[] {
  const off = ({ difference }: SlideResult) => difference === undefined
    ? -1
    : Math.abs(difference)
  return [...slides].sort((a, b) => off(b) - off(a) || a.no - b.no)
}
