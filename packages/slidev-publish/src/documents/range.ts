import { Failure } from 'slidev-deck/cli/failure'

/**
 * The slides of a range as people write it, `1,4-6`, in order and each once.
 * @throws Failure where it is no range or leads outside a deck of `count` slides
 */
export function parseRange(range: string, count: number): number[] {
  const slides = new Set<number>()
  for (const part of range.split(',')) {
    const [, first, last = first] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part) ?? []
    const [from, to] = [
      Number(first),
      Number(last),
    ]
    if (!first || from > to)
      throw new Failure(`the range "${range}" can't be read at "${part.trim()}": write it as in 1,4-6`)
    if (from < 1 || to > count)
      throw new Failure(`the range "${range}" leads outside the deck, which has slides 1 to ${count}`)
    for (let slide = from; slide <= to; slide++) slides.add(slide)
  }
  return [...slides].sort((a, b) => a - b)
}
