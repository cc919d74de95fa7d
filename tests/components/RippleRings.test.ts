// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RippleRings from '../../components/RippleRings.vue'
import { spoken } from '../support/spoken.ts'

describe('the widening rings', () => {
  const props = {
    title: 'From a village to the world.',
    rings: ['Village', 'Valley', 'World'],
    core: ['a stone', 'falls'],
  }
  const rings = mount(RippleRings, { props })

  it('are one picture with its meaning in words', () => {
    expect(spoken(rings.element)).toBe(props.title)
  })

  it('name every ring, and what happens at the centre', () => {
    const texts = rings.findAll('text').map(text => text.text())
    expect(texts.sort()).toEqual([
      ...props.rings,
      ...props.core,
    ].sort())
  })

  it('widen from the first to the last, the widest drawn first so that it hides none', () => {
    const radii = rings.findAll('path').map(path => Number(/a(\d+)/.exec(path.attributes('d') ?? '')?.[1]))
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
    expect(new Set(radii).size).toBe(props.rings.length)
    expect(rings.findAll('path').at(-1)?.classes()).toContain('ring-0')
  })
})
