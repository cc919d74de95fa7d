import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ConvenerList from '../../components/ConvenerList.vue'
import { conveners } from '../../seeds/en.ts'

it('the list of conveners has a card for each, in order', () => {
  const list = mount(ConvenerList, {
    props: { conveners },
  })
  expect(list.findAll('h2').map(head => head.text())).toEqual(conveners.map(({ name }) => name))
})
