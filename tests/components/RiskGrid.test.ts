import { mount } from '@vue/test-utils'
import { withoutMarks } from 'slidev-deck/marks'
import { expect, it, vi } from 'vitest'
import RiskGrid from '../../components/RiskGrid.vue'
import { risks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

it('the grid of risks has a card for each, in order', () => {
  const grid = mount(RiskGrid, {
    props: { risks },
    global: { stubs },
  })
  expect(grid.findAll('h2').map(head => head.text())).toEqual(risks.map(({ name }) => withoutMarks(name)))
})
