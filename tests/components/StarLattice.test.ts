import { mount } from '@vue/test-utils'
import { tilework } from 'slide-geometry/tilework'
import { describe, expect, it } from 'vitest'
import StarLattice from '../../components/StarLattice.vue'

describe('the ornament', () => {
  const props = { columns: 2, rows: 3, cell: 80 }

  it('is nothing to a screen reader', () => {
    expect(mount(StarLattice, { props }).attributes('aria-hidden')).toBe('true')
  })

  it('fills a frame of its columns and rows', () => {
    expect(mount(StarLattice, { props }).attributes('viewBox')).toBe('0 0 160 240')
  })

  it.each(['solid', 'dissolve'] as const)('draws every layer of the %s tilework', (variant) => {
    const layers = Object.entries(tilework(2, 3, 80, variant))
    const drawn = mount(StarLattice, {
      props: { ...props, variant },
    }).findAll('path')
    expect(drawn.map(path => [
      path.classes()[0],
      path.attributes('d'),
    ])).toEqual(layers)
  })
})
