// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RegionMap from '../../components/RegionMap.vue'
import { regionMap } from '../../seeds/map.ts'
import { spoken } from '../support/spoken.ts'

describe('the map', () => {
  const map = mount(RegionMap, { props: regionMap })
  const destinations = regionMap.places.filter(place => place.role !== 'origin')

  it('is one picture with its meaning in words', () => {
    expect(spoken(map.element)).toBe(regionMap.description)
  })

  it('names every place that it shows', () => {
    const names = map.findAll('g > text').map(text => text.text())
    expect(names.sort()).toEqual(regionMap.places.map(place => place.name).sort())
  })

  it('leads one arrow from Afghanistan to each place that people are forced to flee to', () => {
    const starts = map.findAll('path.arrow').map(arrow => arrow.attributes('d')?.split(/(?=[A-Z])/)[0])
    expect(starts).toHaveLength(destinations.length)
    expect(map.findAll('path.head')).toHaveLength(destinations.length)
  })

  it('says on its face that borders imply no position', () => {
    expect(map.get('.borders').text()).toBe('Arrows show no numbers; borders imply no position.')
  })
})
