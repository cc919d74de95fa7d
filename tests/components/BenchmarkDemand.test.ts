// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import BenchmarkDemand from '../../components/BenchmarkDemand.vue'
import { benchmarks } from '../../seeds/benchmarks.ts'

describe('a benchmark\'s demand', () => {
  it.each(benchmarks)('is that of benchmark $number, as a sentence', ({ demand }) => {
    expect(mount(BenchmarkDemand, {
      props: { demand },
    }).get('p').text()).toBe(demand)
  })

  it('has no hint under the mouse, and no id of the record', () => {
    const attributes = mount(BenchmarkDemand, { props: benchmarks[0] }).get('p').attributes()
    expect(Object.keys(attributes).filter(name => !name.startsWith('data-v-'))).toEqual(['class'])
  })
})
