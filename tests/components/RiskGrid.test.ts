import { mount } from '@vue/test-utils'
import { MARK } from 'slidev-deck/marks'
import { expect, it, vi } from 'vitest'
import RiskGrid from '../../components/RiskGrid.vue'
import { risks } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

const aloud = (text: string) => text.replaceAll(MARK, 'according to the article')

function mountGrid() {
  return mount(RiskGrid, {
    props: { risks, abroadLabel: 'Abroad', homeLabel: 'At home' },
    global: { stubs },
  })
}

it('the grid of risks has a card for each, in order: its name as a heading, then how it shows, contested words attributed', () => {
  const cards = mountGrid().findAll('section')
  expect(cards.map(card => spoken(card.get('h2').element))).toEqual(risks.map(({ name }) => aloud(name)))
  expect(cards.map(card => spoken(card.element))).toEqual(risks.map(({ name, signs }) => `${aloud(name)} ${aloud(signs)}`))
})

it('the risks abroad stand under their head, then those at home under theirs', () => {
  const named = (part: boolean) => risks.filter(({ abroad }) => abroad === part).map(({ name }) => aloud(name))
  expect(mountGrid().findAll('p.label, h2').map(({ element }) => spoken(element))).toEqual([
    'Abroad',
    ...named(true),
    'At home',
    ...named(false),
  ])
})
