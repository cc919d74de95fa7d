// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import ShareChart from '../../components/ShareChart.vue'
import { populationShare } from '../../seeds/population.ts'

describe('the share chart', () => {
  const chart = mount(ShareChart, { props: populationShare })
  const count = (selector: string) => chart.findAll(selector).length

  it('draws the source\'s 40 to 42 of a hundred, the two in doubt hatched', () => {
    expect(count('rect.known')).toBe(40)
    expect(count('rect.range')).toBe(2)
    expect(count('rect.rest')).toBe(58)
  })

  it('draws any range as its lower bound solid and the rest of it hatched, a hundred squares in all', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
      const [low, high] = [
        Math.min(a, b),
        Math.max(a, b),
      ]
      const any = mount(ShareChart, {
        props: { ...populationShare, low, high },
      })
      expect(any.findAll('rect.known')).toHaveLength(low)
      expect(any.findAll('rect.range')).toHaveLength(high - low)
      expect(any.findAll('rect.rest')).toHaveLength(100 - high)
    }), { numRuns: 10 })
  })

  it('hatches the squares in doubt, and no others', () => {
    const places = chart.findAll('rect.range').map(square => `translate(${square.attributes('x')} ${square.attributes('y')})`)
    expect(chart.findAll('path').map(path => path.attributes('transform'))).toEqual(places)
  })

  it('has no two squares in one place', () => {
    const places = chart.findAll('svg > rect').map(square => `${square.attributes('x')} ${square.attributes('y')}`)
    expect(new Set(places).size).toBe(100)
  })

  it('names everyone else without a share of their own', () => {
    const label = chart.attributes('aria-label')
    for (const text of [
      label,
      chart.get('.legend').text(),
    ]) {
      for (const member of populationShare.members)
        expect(text).toContain(member)
      expect(text?.match(/\d+/g)?.filter(figure => !['40', '42'].includes(figure))).toEqual([])
    }
    expect(label).toContain('40 to 42 of every hundred')
    expect(chart.attributes('role')).toBe('img')
  })
})
