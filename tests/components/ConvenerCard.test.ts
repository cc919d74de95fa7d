import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ConvenerCard from '../../components/ConvenerCard.vue'
import { conveners } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

describe('a convener card', () => {
  it.each(conveners)('says of $acronym who it is, what it does and what it stands for', (convener) => {
    const card = mount(ConvenerCard, { props: convener })
    expect(spoken(card.element)).toBe(`${convener.acronym} ${convener.name} ${convener.worksFor} ${convener.standsFor}`)
    expect(card.get('h2').text()).toBe(convener.name)
  })
})
