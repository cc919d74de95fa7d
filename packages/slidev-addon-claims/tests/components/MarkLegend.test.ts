// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import MarkLegend from '../../components/MarkLegend.vue'
import { stubs } from '../client.ts'
import { spoken } from '../spoken.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('the legend of the mark', () => {
  it.each([
    [false, 'the article’s claim, see “Points to confirm”'],
    [true, 'a contested claim of the article behind this talk: see “Points to confirm”'],
  ])('shows the mark, says what it means and leads to the points to confirm (long: %s)', (long, words) => {
    const legend = mount(MarkLegend, {
      props: { long },
      global: { stubs },
    })
    expect(legend.get('a').attributes('href')).toBe('/4')
    expect(legend.find('svg.mark').exists()).toBe(true)
    expect(spoken(legend.element)).toBe(words)
  })
})
