// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import Diagram from 'slidev-addon-diagrams/components/Diagram.vue'
import { describe, expect, it } from 'vitest'

describe('a diagram frame', () => {
  it('is one picture, named and described in words, around the drawing', () => {
    const diagram = mount(Diagram, {
      props: { title: 'The path of aid', description: 'Aid meets two gates.' },
      slots: { default: '<svg></svg>' },
    })
    expect(diagram.attributes('role')).toBe('img')
    expect(diagram.attributes('aria-label')).toBe('The path of aid. Aid meets two gates.')
    expect(diagram.find('svg').exists()).toBe(true)
  })
})
