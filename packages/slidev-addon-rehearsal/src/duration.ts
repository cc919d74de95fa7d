/** Lengths of time as people write them in a deck and read them on a clock. */
import { parseTimeString } from '@slidev/parser/utils'

/**
 * Whole seconds of a length of time in a deck: `50s`, `1m 15s`, `1:15`, `15min` or plain seconds.
 * Takes what Slidev takes in its `duration`, and refuses what could only be a slip.
 * @throws {Error} naming the text, where it is no length of time, negative or not of whole seconds
 */
export function parseDuration(value: unknown): number {
  const seconds = secondsIn(value)
  // An object may have no text of its own.
  const text = Object(value) === value
    ? Object.prototype.toString.call(value)
    : String(value)
  if (seconds === undefined || !Number.isFinite(seconds))
    throw new Error(`"${text}" is not a length of time: write 50s, 1m 15s or 1:15`)
  if (!Number.isInteger(seconds))
    throw new TypeError(`"${text}" has a fraction of a second: write whole seconds`)
  return seconds
}

function secondsIn(value: unknown): number | undefined {
  if (typeof value === 'number') {
    return value < 0
      ? undefined
      : value
  }
  // Slidev reads "+10s" as "after the one before"; a budget has no such meaning.
  if (typeof value !== 'string' || !value.trim() || /[+-]/.test(value))
    return undefined
  try {
    return parseTimeString(value.trim()).seconds
  }
  catch {
    return undefined
  }
}

/** Seconds as a clock shows them: `0:05`, `12:40`, `1:02:03`; the sign is left to the caller. */
export function clock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  return hours
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`
}

/** Seconds with their direction, `+0:12`, `−1:05` or `0:00`; a true minus sign, as tables are read aloud. */
export function signedClock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${whole > 0
    ? '+'
    : whole < 0
      ? '−'
      : ''}${clock(whole)}`
}

/** Seconds as they stand in frontmatter: `50s`, `1m 15s`, `2m`; `parseDuration` reads them back. */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes && `${minutes}m`, (rest || !minutes) && `${rest}s`].filter(Boolean).join(' ')
}
