import { mount } from '@vue/test-utils'
import { withoutMarks } from 'slidev-deck/marks'
import { expect, it, vi } from 'vitest'
import FlightPath from '../../components/FlightPath.vue'
import { flight } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

it('the path of flight leads from the policies on, and says that they are the subject', () => {
  const path = mount(FlightPath, {
    props: flight,
    global: { stubs },
  })
  expect(path.findAll('li').map(item => item.text())).toEqual(flight.stations.map(withoutMarks))
  expect(path.get('p').text()).toBe(flight.caption)
})
