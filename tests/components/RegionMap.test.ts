import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RegionMap from '../../components/RegionMap.vue'
import { regionMap } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

describe('the map', () => {
  const map = mount(RegionMap, { props: regionMap })

  it('is one picture with its meaning in words', () => {
    expect(spoken(map.element)).toBe(regionMap.description)
  })

  it('names the country, its neighbours as one group and the region beyond, each on its point', () => {
    expect(map.findAll('text').map(label => [
      label.text(),
      Number(label.attributes('x')),
      Number(label.attributes('y')),
    ]))
      .toEqual(regionMap.labels.map(({ name, at }) => [name, ...at]))
  })

  it('draws the country over the land and over its neighbours', () => {
    const shapes = map.findAll('path').map(path => path.classes()[0])
    expect(shapes).toEqual([
      'land',
      ...regionMap.neighbours.map(() => 'neighbour'),
      'country',
    ])
  })
})
