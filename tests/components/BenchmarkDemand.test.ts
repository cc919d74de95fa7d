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
})
