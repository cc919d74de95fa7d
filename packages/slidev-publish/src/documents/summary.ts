/** What an export wrote, in words. */
import type { Outcome } from './export.ts'
import type { Exported } from './exported.ts'
import { faultLine } from 'slidev-deck/fault'

/** Bytes in the unit that people use for a file of that size. */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function count(pages: number) {
  return `${pages} ${pages === 1
    ? 'page'
    : 'pages'}`
}

/** One line for one document, a table for several. */
export function summary(exported: readonly Exported[]): string {
  const [only, ...others] = exported
  if (only && others.length === 0)
    return `${only.file}  ${count(only.pages)}  ${size(only.bytes)}`
  const rows = [
    ['file', 'pages', 'size', 'seconds'],
    ...exported.map(({ file, pages, bytes, seconds }) => [
      file,
      String(pages),
      size(bytes),
      seconds.toFixed(1),
    ]),
  ]
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => row.map((cell, column) => column === 0
    ? cell.padEnd(widths[0] ?? 0)
    : cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')
}

/** What the author has yet to give, of all talks that were exported, in one report; nothing where nothing is missing. */
export function missingReport(outcomes: readonly Outcome[]): string[] {
  const lines = [
    ...new Set(outcomes.flatMap(({ report }) => report.map(faultLine))),
  ]
  return lines.length > 0
    ? [
        'What the documents lack, for those who have them read aloud and on paper:',
        ...lines.map(line => `- ${line}`),
      ]
    : []
}
