/** Writing budgets into a deck's Markdown. */
import type { SourceSlideInfo } from '@slidev/types'
import { parseSync } from '@slidev/parser/core'
import { durationText, parseDuration } from './duration.ts'

/**
 * The Markdown with `time:` lines set and everything else as it was, byte for byte.
 * A line that already says the same (`60s` for `1m`) stays as it is.
 * `seconds` has the budgets by the slide's place in the file, from 0; slides that are not in it stay untouched.
 */
export function setTimes(markdown: string, seconds: ReadonlyMap<number, number>): string {
  const lines = markdown.split('\n')
  const end = lines[0]?.endsWith('\r')
    ? '\r'
    : ''
  // From the last slide to the first, so that lines put in don't move the places still to come.
  for (const slide of parseSync(markdown, '').slides.reverse()) {
    const budget = seconds.get(slide.index)
    if (budget !== undefined)
      setTime(lines, slide, `time: ${durationText(budget)}`, budget, end)
  }
  return lines.join('\n')
}

/**
 * The places in the file, from 0, of the slides that are shown, in order.
 * A slide that imports others by `src:` counts as one.
 */
export function slidePlaces(markdown: string): number[] {
  return parseSync(markdown, '').slides.filter(({ frontmatter }) => !frontmatter.disabled && !frontmatter.hide).map(slide => slide.index)
}

function setTime(lines: string[], slide: SourceSlideInfo, line: string, budget: number, end: string): void {
  const block = frontmatterOf(lines, slide)
  if (!block) {
    // A slide after a bare `---`: that line becomes the opening of its frontmatter.
    const opening = slide.start
      ? []
      : [`---${end}`]
    lines.splice(slide.start, 0, ...opening, line + end, `---${end}`)
    return
  }
  const at = lines.findIndex((text, i) => i >= block.from && i < block.to && /^time\s*:/.test(text))
  if (at < 0)
    lines.splice(block.to, 0, line + end)
  else if (!says(withoutComment(lines[at] ?? ''), budget))
    lines[at] = line + (lines[at] ?? '').slice(withoutComment(lines[at] ?? '').length)
}

function withoutComment(line: string): string {
  return line.split(' #')[0]?.trimEnd() ?? ''
}

/** The lines inside the slide's frontmatter: from `---` to `---`, or the fenced YAML that Slidev takes as well. */
function frontmatterOf(lines: string[], slide: SourceSlideInfo): { from: number, to: number } | undefined {
  if (slide.contentStart > slide.start)
    return { from: slide.start + 1, to: slide.contentStart - 1 }
  if (slide.frontmatterStyle !== 'yaml')
    return undefined
  const from = lines.findIndex((text, i) => i >= slide.start && /^\s*```ya?ml/.test(text)) + 1
  return {
    from,
    to: lines.findIndex((text, i) => i >= from && text.includes('```')),
  }
}

function says(line: string, budget: number): boolean {
  const value = line.slice(line.indexOf(':') + 1).trim().replace(/^(["'])(.*)\1$/, '$2')
  try {
    return parseDuration(value) === budget
  }
  catch {
    return false
  }
}
