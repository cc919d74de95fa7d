// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CommitmentTable from '../../components/CommitmentTable.vue'
import { commitments, securityDemands } from '../../seeds/commitments.ts'

describe.each([
  ['commitments', commitments],
  ['security demands', securityDemands],
])('the table of %s', (_, rows) => {
  const table = mount(CommitmentTable, {
    props: { rows, asked: 'Asked', conduct: 'Done' },
  })

  it('heads both columns and every row, each in its scope', () => {
    expect(table.findAll('thead th[scope="col"]').map(cell => cell.text())).toEqual(['Asked', 'Done'])
    expect(table.findAll('tbody th[scope="row"]').map(cell => cell.text())).toEqual(rows.map(({ asked, ...row }) => 'number' in row
      ? `${row.number} ${asked}`
      : asked))
    expect(table.findAll('th:not([scope])')).toHaveLength(0)
  })

  it('sets the conduct beside what is asked, in the order of the data', () => {
    expect(table.findAll('tbody tr').map(row => row.get('td').text())).toEqual(rows.map(row => row.conduct))
  })

  it('marks every conduct with a cross besides its colour', () => {
    expect(table.findAll('td svg[aria-hidden="true"]')).toHaveLength(rows.length)
  })
})
