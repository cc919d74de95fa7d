import { mount } from '@vue/test-utils'
import { MARK } from 'slidev-deck/marks'
import { describe, expect, it, vi } from 'vitest'
import RiskCard from '../../components/RiskCard.vue'
import { risks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('a risk card', () => {
  it.each(risks)('$name: its name as a heading, then how it shows, contested words attributed', (risk) => {
    const card = mount(RiskCard, {
      props: risk,
      global: { stubs },
    })
    const aloud = (text: string) => text.replaceAll(MARK, 'according to the article')
    expect(spoken(card.get('h2').element)).toBe(aloud(risk.name))
    expect(spoken(card.element)).toBe(`${aloud(risk.name)} ${aloud(risk.signs)}`)
  })
})
