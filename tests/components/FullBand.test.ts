import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FullBand from '../../components/FullBand.vue'

it('a full band holds what it is given, and takes a class for its place', () => {
  const band = mount(FullBand, {
    slots: { default: '<p class="key">The conclusion</p>' },
    attrs: { class: 'at-the-end' },
  })
  expect(band.get('p.key').text()).toBe('The conclusion')
  expect(band.classes()).toEqual(['band', 'at-the-end'])
})
