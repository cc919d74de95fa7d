import { expect, it } from 'vitest'
import { row } from '../src/report.ts'
import { figure } from '../src/statistics.ts'
import { table } from '../src/table.ts'

const sections = [
  {
    title: 'Export',
    rows: [
      row('deck', 's', figure([1.5, 2.25, 1.75])),
      row('deck against baseline', 'times', figure([1.2, 1.25, 1.4]), 1.3),
    ],
  },
  {
    title: 'Visit',
    rows: [
      row('when idle', 'KB', figure([301.4]), 300),
    ],
  },
]

it('sets figures, spread, bars and verdicts in columns', () => {
  expect(table(sections).split('\n')).toEqual([
    '                         median       spread       bar',
    'Export',
    '  deck                   1.75 s  1.50 – 2.25',
    '  deck against baseline  1.25 ×  1.20 – 1.40  ≤ 1.30 ×  met',
    '',
    'Visit',
    '  when idle              301 KB               ≤ 300 KB  NOT MET',
    '',
    '1 of 2 bars met; not: Visit, when idle.',
  ])
})

it('marks what could not be measured', () => {
  expect(table([
    {
      title: 'Export',
      rows: [
        row('processor', 's', figure([Number.NaN])),
      ],
    },
  ])).toMatch(/processor +\? s/)
})
