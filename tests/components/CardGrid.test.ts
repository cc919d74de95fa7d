// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CardGrid from '../../components/CardGrid.vue'

describe('a grid of cards', () => {
  it('sets as many cards beside one another as it is told, none of them wider for its words', () => {
    const grid = mount(CardGrid, {
      props: { columns: 3 },
      slots: { default: '<p>Card</p>' },
    })
    expect(grid.attributes('style')).toContain('repeat(3, minmax(0, 1fr))')
    expect(grid.text()).toBe('Card')
  })
})
