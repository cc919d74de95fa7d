// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import Glyph from '../../components/Glyph.vue'

describe('a glyph', () => {
  it('is drawn, and is nothing to a screen reader, for which the words beside it are', () => {
    const glyph = mount(Glyph, {
      props: { name: 'denied' },
    })
    expect(glyph.attributes('aria-hidden')).toBe('true')
    expect(glyph.findAll('svg path').length).toBeGreaterThan(0)
  })

  it('tells what is denied and what is unspecified apart by shape', () => {
    const shapes = (['denied', 'unspecified'] as const).map(name => mount(Glyph, {
      props: { name },
    }).html())
    expect(new Set(shapes).size).toBe(2)
  })
})
