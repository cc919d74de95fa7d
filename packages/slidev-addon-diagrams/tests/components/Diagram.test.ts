// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import Diagram from '../../components/Diagram.vue'

describe('a diagram frame', () => {
  it('is one picture, named and described in words, around the drawing', () => {
    const diagram = mount(Diagram, {
      props: { title: 'The path of bread', description: 'Dough rises twice.' },
      slots: { default: '<svg></svg>' },
    })
    expect(diagram.attributes('role')).toBe('img')
    expect(diagram.attributes('aria-label')).toBe('The path of bread. Dough rises twice.')
    expect(diagram.find('svg').exists()).toBe(true)
  })
})
