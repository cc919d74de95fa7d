/** The report as people read it. */
import type { Row, Section, Unit } from './report.ts'

const digits: Record<Unit, number> = {
  s: 2,
  ms: 0,
  KB: 0,
  MB: 0,
  times: 2,
  count: 0,
}

function amount(value: number, unit: Unit): string {
  return Number.isFinite(value)
    ? value.toFixed(digits[unit])
    : '?'
}

function withUnit(value: number, unit: Unit): string {
  const text = amount(value, unit)
  if (unit === 'count')
    return text
  return unit === 'times'
    ? `${text} ×`
    : `${text} ${unit}`
}

function cells({ what, unit, value, low, high, bar, met }: Row): string[] {
  return [
    `  ${what}`,
    withUnit(value, unit),
    low === high
      ? ''
      : `${amount(low, unit)} – ${amount(high, unit)}`,
    bar === undefined
      ? ''
      : `≤ ${withUnit(bar, unit)}`,
    met === undefined
      ? ''
      : met ? 'met' : 'NOT MET',
  ]
}

/** A heading for each section; in it a line for each figure: what, median, least and greatest, its bar, whether it is met. */
export function table(sections: readonly Section[]): string {
  const head = ['', 'median', 'spread', 'bar', '']
  const lines = sections.map(({ title, rows }) => ({
    title,
    rows: rows.map(cells),
  }))
  const all = [
    head,
    ...lines.flatMap(({ rows }) => rows),
  ]
  const widths = head.map((_, column) => Math.max(...all.map(line => line[column]?.length ?? 0)))
  const set = (line: string[]) => line.map((cell, column) => column === 0 || column === head.length - 1
    ? cell.padEnd(widths[column] ?? 0)
    : cell.padStart(widths[column] ?? 0)).join('  ').trimEnd()
  return [
    set(head),
    ...lines.flatMap(({ title, rows }) => [
      title,
      ...rows.map(set),
      '',
    ]),
    verdict(sections.flatMap(({ title, rows }) => rows.map(row => ({ ...row, what: `${title}, ${row.what}` })))),
  ].join('\n')
}

/** `9 of 10 bars met; not: …`. */
function verdict(rows: readonly Row[]): string {
  const barred = rows.filter(({ bar }) => bar !== undefined)
  const failed = barred.filter(({ met }) => !met).map(({ what }) => what)
  const missed = failed.length > 0
    ? `; not: ${failed.join(', ')}`
    : ''
  return `${barred.length - failed.length} of ${barred.length} bars met${missed}.`
}
