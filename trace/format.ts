import type { SentenceTrace, SlideTrace, TraceReport } from './report.ts'
import { totals } from './report.ts'

/** The report in words for a terminal. The last line holds the totals. */
export function formatReport(report: TraceReport): string {
  const { slides, sentences, leftOut, faults } = report
  return [
    ...section('Sentences of the source', sentences.map(sentence => `${sentence.id.padEnd(4)} ${use(sentence)}`)),
    ...section('Slides (* contested, so attributed)', slides.flatMap(slide => [
      `${String(slide.no).padStart(2)}  ${slide.title}`,
      `    ${citations(slide)}`,
    ])),
    ...section('Left out, with the reason', leftOut.map(({ id, reason }) => `${id}  ${reason}`)),
    ...section('Faults', faults.map(({ where, message }) => `${where}: ${message}`)),
    totalsLine(report),
  ].join('\n')
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0
    ? [
        title,
        ...lines.map(line => `  ${line}`),
        '',
      ]
    : []
}

function use({ slides, unused, leftOut }: SentenceTrace): string {
  if (leftOut)
    return `left out: ${leftOut}`
  if (slides.length === 0)
    return 'not used'
  const rest = unused.length > 0
    ? ` (without ${unused.join(', ')})`
    : ''
  return `${slides.length === 1
    ? 'slide'
    : 'slides'} ${slides.join(', ')}${rest}`
}

function citations({ claims, contested }: SlideTrace): string {
  return claims.map(id => contested.includes(id)
    ? `${id}*`
    : id).join(' ') || 'no claim of the source'
}

function totalsLine(report: TraceReport): string {
  const { slides, claims, contested, sentences, used, leftOut, missing, faults } = totals(report)
  return `${slides} slides, ${claims} claims (${contested} contested); ${sentences} sentences: ${used} used, ${leftOut} left out, ${missing} missing; faults: ${faults}`
}
