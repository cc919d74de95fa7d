import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NameStrip from '../../components/NameStrip.vue'
import { benchmarks } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

it('the strip of names numbers each for the eye and lists the names for a screen reader', () => {
  const strip = mount(NameStrip, {
    props: { names: benchmarks },
  })
  expect(strip.element.tagName).toBe('OL')
  expect(strip.findAll('b').map(number => number.text())).toEqual(['1', '2', '3', '4', '5'])
  expect(strip.findAll('li').map(item => spoken(item.element))).toEqual(benchmarks.map(({ name }) => name))
})
