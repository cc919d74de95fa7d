import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import BenchmarkList from '../../components/BenchmarkList.vue'
import { benchmarks } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

describe('the list of benchmarks', () => {
  const list = mount(BenchmarkList, {
    props: { benchmarks, ask: 'What must happen', why: 'Why it matters' },
  })

  it('has a card for each, in order', () => {
    expect(list.findAll('h2').map(head => head.text())).toEqual(benchmarks.map(({ number, ask }) => `Benchmark ${number}: ${ask}`))
  })

  it('heads what the cards say', () => {
    expect(list.get('.heads').text()).toBe('What must happen Why it matters')
    expect(spoken(list.element)).toMatch(/^What must happen Why it matters Benchmark 1: /)
  })
})
