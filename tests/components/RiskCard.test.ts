// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RiskCard from '../../components/RiskCard.vue'
import { risks } from '../../seeds/risks.ts'
import { spoken } from '../support/spoken.ts'

describe('a risk card', () => {
  it.each(risks)('$name: its name as a heading, then how it shows', (risk) => {
    const card = mount(RiskCard, { props: risk })
    expect(card.get('h2').text()).toBe(risk.name)
    expect(spoken(card.element)).toBe(`${risk.name} ${risk.signal}`)
  })

  it('has a picture of its own for every risk', () => {
    const pictures = risks.map(risk => mount(RiskCard, { props: risk }).get('svg').html())
    expect(new Set(pictures).size).toBe(risks.length)
  })
})
