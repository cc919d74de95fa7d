import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import LeadNumeral from '../../components/LeadNumeral.vue'
import { benchmarks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the number that leads a slide', () => {
  const lead = (items: typeof benchmarks[number][]) => mount(LeadNumeral, {
    props: { items },
    global: { stubs },
  })

  it('counts what stands beside it, for the eye alone', () => {
    expect(lead([...benchmarks]).get('.numeral').text()).toBe('5')
    expect(lead(benchmarks.slice(0, 3)).get('.numeral').text()).toBe('3')
    expect(spoken(lead([...benchmarks]).element)).not.toMatch(/\d/)
  })

  it('leads from each name to where it is treated', () => {
    const list = lead([...benchmarks])
    expect(list.findAll('ol > li').map(item => spoken(item.element))).toEqual(benchmarks.map(({ name }) => name))
    expect(list.findAll('a').map(link => link.attributes('href'))).toEqual(['/7', '/8', '/8', '/9', '/10'])
  })
})
