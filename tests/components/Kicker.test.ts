import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import Kicker from '../../components/Kicker.vue'

it('a kicker is a line of text and no heading', () => {
  const kicker = mount(Kicker, {
    slots: { default: 'Benchmark 1' },
  })
  expect(kicker.element.tagName).toBe('P')
  expect(kicker.text()).toBe('Benchmark 1')
})
