import { mount } from '@vue/test-utils'
import { MARK } from 'slidev-deck/marks'
import { expect, it, vi } from 'vitest'
import RiskGrid from '../../components/RiskGrid.vue'
import { risks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

it('the grid of risks has a card for each, in order: its name as a heading, then how it shows, contested words attributed', () => {
  const cards = mount(RiskGrid, {
    props: { risks },
    global: { stubs },
  }).findAll('section')
  const aloud = (text: string) => text.replaceAll(MARK, 'according to the article')
  expect(cards.map(card => spoken(card.get('h2').element))).toEqual(risks.map(({ name }) => aloud(name)))
  expect(cards.map(card => spoken(card.element))).toEqual(risks.map(({ name, signs }) => `${aloud(name)} ${aloud(signs)}`))
})
