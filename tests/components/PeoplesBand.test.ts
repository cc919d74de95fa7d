import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import PeoplesBand from '../../components/PeoplesBand.vue'
import { settlement } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the band of peoples', () => {
  const band = mount(PeoplesBand, {
    props: { ...settlement, neededLabel: 'Needed', todayLabel: 'Today' },
    global: { stubs },
  })

  it('names four peoples side by side, none set apart from the others', () => {
    const names = band.findAll('.band li')
    expect(names.map(name => name.text())).toEqual([
      'Pashtuns',
      'Tajiks',
      'Hazaras',
      'Uzbeks',
    ])
    expect(new Set(names.map(name => [
      name.attributes('class'),
      name.attributes('style'),
    ].join()))).toHaveLength(1)
  })

  it('holds all of them from above, and from below those who are kept out', () => {
    const teeth = (comb: string) => band.findAll(`${comb} i`).map(tooth => !tooth.classes('none'))
    expect(teeth('.above')).toEqual([true, true, true, true])
    expect(teeth('.comb.below')).toEqual([false, true, true, true])
  })

  it('says what is needed before what is done today, with the contested words attributed', () => {
    expect(spoken(band.element)).toMatch(/^Needed Genuine negotiations .*Pashtuns .*Today Completely sidelinedaccording to the article /)
  })
})
