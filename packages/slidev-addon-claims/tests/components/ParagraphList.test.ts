// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ParagraphList from '../../components/ParagraphList.vue'
import { spoken } from '../spoken.ts'

it('a list of paragraphs shows signs to the eye and says words to a screen reader', () => {
  const list = mount(ParagraphList, {
    props: {
      paragraphs: ['2', '5'],
    },
  })
  expect(list.findAll('[aria-hidden="true"]').map(sign => sign.text())).toEqual(['¶2', '¶5'])
  expect(spoken(list.element)).toBe('Article paragraph 2, paragraph 5')
})
