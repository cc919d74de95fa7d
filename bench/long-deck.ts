/** A deck of any length, made of another deck's slides over and over. */

/** Seconds of each slide: the plan of a talk has to add up. */
const SECONDS = 30

/**
 * The Markdown of a talk of `length` slides that are imported from `source` (as in "./talk.md"), which has `count`.
 * `headmatter` is the YAML of the talk that they come from; what belongs to its first slide comes with that slide.
 */
export function longDeck(headmatter: string, { source, count, length }: { source: string, count: number, length: number }): string {
  const kept = headmatter.split('\n').filter(line => !/^(?:duration|layout|routeAlias|time|claims|section|shows):/.test(line))
  const slides = Array.from({ length }, (_, index) => [
    `src: ${source}#${index % count + 1}`,
    `time: ${SECONDS}s`,
    // A name leads to one slide, and the first of its kind has it.
    ...index < count
      ? []
      : [`routeAlias: again-${index + 1}`],
  ])
  return slides.map((lines, index) => [
    '---',
    ...index === 0
      ? [...kept, `duration: ${length * SECONDS}s`]
      : [],
    ...lines,
    '---',
    '',
  ].join('\n')).join('\n')
}

/** The YAML above a talk's first slide. */
export function headmatterOf(markdown: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)?.[1]?.replaceAll('\r', '') ?? ''
}
