// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import BenchmarkList from '../../components/BenchmarkList.vue'
import { benchmarks } from '../../seeds/benchmarks.ts'
import { spoken } from '../support/spoken.ts'

describe('the list of benchmarks', () => {
  const list = mount(BenchmarkList, {
    props: { benchmarks, actor: 'Who must act', sign: 'Sign that it is met' },
  })

  it('has a card for each, in order', () => {
    expect(list.findAll('h2').map(head => head.text())).toEqual(benchmarks.map(({ number, title }) => `Benchmark ${number}: ${title}`))
  })

  it('heads what the cards say, for the eye alone', () => {
    expect(list.get('.heads').text()).toBe('Who must actSign that it is met')
    expect(spoken(list.element)).toMatch(/^Benchmark 1: /)
  })
})
