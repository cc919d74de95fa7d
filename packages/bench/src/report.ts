/** What a benchmark reports: figures with their unit, and the bar that each has to keep to. */
import type { Figure } from './statistics.ts'

/** `s` seconds, `ms` milliseconds, `KB` and `MB` of 1000 each, `times` a ratio, `count` whole things. */
export type Unit = 's' | 'ms' | 'KB' | 'MB' | 'times' | 'count'

export interface Row extends Figure {
  what: string
  unit: Unit
  /** The most that it may be; none where it is given to compare with. */
  bar?: number
  met?: boolean
}

export interface Section {
  title: string
  rows: Row[]
}

/** The most that each figure may be, in its row's unit. */
export const bars = {
  exportAgainstBaseline: 1.4,
  editedAgainstStock: 0.8,
  languagesAgainstOne: 2,
  firstSlideAgainstStock: 0.8,
  firstSlideTimeAgainstStock: 0.8,
  idleAgainstStock: 0.5,
  movesAgainstStock: 1,
  perSlideAgainstSmallDeck: 1.2,
  pdfKilobytes: 500,
  needlessBitmaps: 0,
  moveToMostListeners: 200,
  moveToAllListeners: 1000,
} as const

export function row(what: string, unit: Unit, figure: Figure, bar?: number): Row {
  return {
    what,
    unit,
    ...figure,
    ...bar !== undefined && { bar, met: figure.value <= bar },
  }
}
