import type { Box } from '../snapshot.ts'

/** A length of CSS in pixels; 0 for a word. */
export function px(css: string): number {
  return Number.parseFloat(css) || 0
}

/** To two decimals. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100
}

/** A rectangle of the window as a box of the slide that has this room there. */
export function boxOn(room: Box, { x, y, width, height }: Box): Box {
  return {
    x: tidy(x - room.x),
    y: tidy(y - room.y),
    width: tidy(width),
    height: tidy(height),
  }
}
