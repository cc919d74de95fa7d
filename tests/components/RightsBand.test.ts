import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import RightsBand from '../../components/RightsBand.vue'
import { rights, rightsToday } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the band of rights', () => {
  const band = mount(RightsBand, {
    props: { rights, ...rightsToday, todayLabel: 'Today' },
    global: { stubs },
  })

  it('names the four rights on one band', () => {
    expect(band.findAll('.band li').map(item => item.text())).toEqual(rights.map(({ name }) => name))
    expect(band.findAll('.comb i')).toHaveLength(4)
  })

  it('says then what is denied, what follows and what hangs on it', () => {
    expect(spoken(band.element)).toBe([
      ...rights.map(({ name }) => name),
      'Today',
      ...rightsToday.denied,
      rightsToday.pattern,
      rightsToday.recovery,
    ].join(' '))
  })
})
