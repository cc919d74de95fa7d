// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import StaticDiagram from '../../components/StaticDiagram.vue'

describe('a drawn diagram', () => {
  const name = 'd1a2b3c4d5'
  const svg = `<svg class="${name}"><marker id="${name}_end"></marker><g id="${name}-node"><path marker-end="url(#${name}_end)"></path></g></svg>`

  it('stands in a page twice without an id that stands in it twice', () => {
    const page = mount(() => [
      h(StaticDiagram, { name, svg }),
      h(StaticDiagram, { name, svg }),
    ])
    const ids = page.findAll('[id]').map(element => element.attributes('id'))
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('keeps what its parts refer to, and the class that its styles go by', () => {
    const drawing = mount(StaticDiagram, {
      props: { name, svg },
    })
    expect(drawing.get('path').attributes('marker-end')).toBe(`url(#${drawing.get('marker').attributes('id')})`)
    expect(drawing.get('svg').classes()).toEqual([name])
  })
})
