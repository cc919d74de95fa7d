import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import BenchmarkCard from '../../components/BenchmarkCard.vue'
import { benchmarks } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

describe('a benchmark card', () => {
  it.each(benchmarks)('says of benchmark $number what must happen, on what terms and what it brings', (benchmark) => {
    const card = mount(BenchmarkCard, { props: benchmark })
    expect(spoken(card.element)).toBe(`Benchmark ${benchmark.number}: ${benchmark.ask} ${benchmark.scope} Why it matters: ${benchmark.why}`)
  })

  it('shows the number large, and says it once', () => {
    const card = mount(BenchmarkCard, { props: benchmarks[3] })
    expect(card.get('.number').text()).toBe('4')
    expect(spoken(card.element).match(/4/g)).toHaveLength(1)
  })

  it('is headed one level below the slide', () => {
    expect(mount(BenchmarkCard, { props: benchmarks[0] }).findAll('h2')).toHaveLength(1)
  })
})
