import { mount } from '@vue/test-utils'
import { withoutMarks } from 'slidev-deck/marks'
import { describe, expect, it, vi } from 'vitest'
import CommitmentTable from '../../components/CommitmentTable.vue'
import { commitments, securityDemands } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe.each([
  ['commitments', commitments],
  ['security demands', securityDemands],
])('the table of %s', (_, rows) => {
  const table = mount(CommitmentTable, {
    props: {
      rows,
      asked: 'Asked',
      today: 'Today',
      stake: 'At stake',
    },
    global: { stubs },
  })
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()

  it('heads its columns and every row, each in its scope', () => {
    expect(table.findAll('thead th[scope="col"]').map(cell => cell.text())).toEqual(['Asked', 'Today', 'At stake'])
    expect(table.findAll('tbody th[scope="row"]').map(cell => cell.findAll('.number, .asked').map(part => spoken(part.element)))).toEqual(rows.map(row => [
      ...'number' in row
        ? [`Benchmark ${row.number}`]
        : [],
      [
        withoutMarks(row.asked),
        ...'terms' in row
          ? [row.terms]
          : [],
      ].join(' '),
    ]))
    expect(table.findAll('th:not([scope])')).toHaveLength(0)
  })

  it('sets beside what is asked what is done and what is at stake, in the order of the data', () => {
    expect(table.findAll('tbody tr').map(row => row.findAll('td').map(cell => words(cell.text()))))
      .toEqual(rows.map(({ today, stake }) => [
        withoutMarks(today),
        withoutMarks(stake),
      ]))
  })
})
