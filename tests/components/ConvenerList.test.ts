import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ConvenerList from '../../components/ConvenerList.vue'
import { conveners } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

it('the list of conveners says of each, in order, who it is, what it does and what it stands for', () => {
  const cards = mount(ConvenerList, {
    props: { conveners },
  }).findAll('section')
  expect(cards.map(card => card.get('h2').text())).toEqual(conveners.map(({ name }) => name))
  expect(cards.map(card => spoken(card.element))).toEqual(conveners.map(({ acronym, name, worksFor, standsFor }) => `${acronym} ${name} ${worksFor} ${standsFor}`))
})
