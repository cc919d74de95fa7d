import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ReferenceTable from '../../components/ReferenceTable.vue'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('a table of reference', () => {
  const table = mount(ReferenceTable, {
    props: {
      heads: ['Point', 'Says', 'Check'],
      rows: [
        ['Doha', 'broken❞', 'the text'],
        ['Flight', 'millions❞', 'counts'],
      ],
      columns: ['200px', '300px', '400px'],
    },
    global: { stubs },
  })

  it('heads its columns and every row, each in its scope', () => {
    expect(table.findAll('thead th[scope="col"]').map(cell => cell.text())).toEqual(['Point', 'Says', 'Check'])
    expect(table.findAll('tbody th[scope="row"]').map(cell => cell.text())).toEqual(['Doha', 'Flight'])
    expect(table.findAll('th:not([scope])')).toHaveLength(0)
  })

  it('has the words of each row in order, with their marks', () => {
    expect(table.findAll('tbody tr').map(row => row.findAll('td').map(cell => cell.text()))).toEqual([
      ['broken', 'the text'],
      ['millions', 'counts'],
    ])
    expect(table.findAll('tbody svg.mark')).toHaveLength(2)
  })

  it('gives its columns the widths that it is told', () => {
    expect(table.findAll('col').map(column => column.attributes('style'))).toEqual(['width: 200px;', 'width: 300px;', 'width: 400px;'])
  })
})
