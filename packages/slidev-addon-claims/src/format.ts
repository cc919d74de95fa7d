import type { ClaimTrace } from './claims.ts'
import type { SlideTrace, TraceReport } from './report.ts'
import { faultLine } from 'slidev-deck/fault'
import { totals } from './report.ts'
import { numbered } from './rules.ts'

/** The report in words for a terminal. The last line holds the totals. */
export function formatReport(report: TraceReport): string {
  const { excerpt, slides, claims, faults } = report
  const used = claims.filter(({ state }) => !excerpt || state === 'seen')
  return [
    ...section('Claims', used.map(claim => `${claim.id.padEnd(5)} ${fate(claim)}`)),
    ...section('Contested claims', used.filter(({ contested, state }) => contested && state !== 'left out').map(claim => `${claim.id.padEnd(5)} ${marks(claim)}; ${attribution(claim)}`)),
    ...section('Slides (- listed, but its words are not there)', slides.flatMap(slide => [
      `${String(slide.no).padStart(2)}  ${slide.title}`,
      `    ${listed(slide)}`,
    ])),
    ...section('Faults', faults.map(faultLine)),
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

function fate({ state, seen, notes, reason }: ClaimTrace): string {
  if (state === 'seen')
    return `seen on ${numbered('slide', seen)}`
  if (state === 'spoken only') {
    return `spoken only (${notes.length > 0
      ? numbered('note', notes)
      : 'in no note'}): ${reason}`
  }
  return state === 'left out'
    ? `left out: ${reason}`
    : 'MISSING'
}

function marks({ marks }: ClaimTrace): string {
  return marks.length > 0
    ? `marked on ${marks.map(({ slide, piece }) => `slide ${slide} (${piece})`).join(', ')}`
    : 'not marked'
}

function attribution({ spoken }: ClaimTrace): string {
  if (!spoken)
    return 'not spoken'
  return `${spoken.attributed
    ? 'attributed'
    : 'NOT ATTRIBUTED'} on slide ${spoken.slide} ("${spoken.text}")`
}

function listed({ claims, carried }: SlideTrace): string {
  return claims.map(id => carried.includes(id)
    ? id
    : `${id}-`).join(' ') || 'no claim of the article'
}

function totalsLine(report: TraceReport): string {
  const { claims, seen, spokenOnly, leftOut, missing, contested, marked, attributed, notSpoken, faults } = totals(report)
  const others = report.excerpt
    ? `${claims - seen} not in this excerpt`
    : `${spokenOnly} spoken only, ${leftOut} left out, ${missing} missing`
  return `${claims} claims: ${seen} seen, ${others}; ${contested} contested: ${marked} marked, ${attributed} attributed when spoken, ${notSpoken} not spoken; faults: ${faults}`
}
