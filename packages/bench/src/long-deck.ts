/** A deck of any length, made of another deck's slides over and over. */

/** Seconds of each slide: the plan of a talk has to add up. */
const SECONDS = 30

/**
 * The Markdown of a talk of `length` slides that are imported in turn from `sources` (as in "./talk.md"), which have
 * `count` each. `headmatter` is the YAML of the talk that they come from; what belongs to its first slide comes with it.
 */
export function longDeck(headmatter: string, { sources, count, length }: { sources: readonly string[], count: number, length: number }): string {
  const kept = headmatter.split('\n').filter(line => !/^(?:duration|layout|routeAlias|time|claims|section|shows):/.test(line))
  return Array.from({ length }, (_, index) => [
    '---',
    ...index === 0
      ? [...kept, `duration: ${length * SECONDS}s`]
      : [],
    `src: ${sources[Math.floor(index / count)]}#${index % count + 1}`,
    `time: ${SECONDS}s`,
    '---',
    '',
  ].join('\n')).join('\n')
}

/** The same talk with other names for its slides: a name leads to one slide alone. */
export function renamed(markdown: string, copy: number): string {
  return markdown.replaceAll(/^(routeAlias: .*\S)\s*$/gm, `$1-${copy}`)
}

/** The YAML above a talk's first slide. */
export function headmatterOf(markdown: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)?.[1]?.replaceAll('\r', '') ?? ''
}
