// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CardKey from '../../components/CardKey.vue'
import { spoken } from '../support/spoken.ts'

describe('the key to the cards', () => {
  it('says what the line and the tick on a card mean', () => {
    const key = mount(CardKey, {
      props: { actor: 'Who must act', sign: 'Sign that it is met' },
    })
    expect(spoken(key.element)).toBe('Who must act Sign that it is met')
    expect(key.findAll('.sign svg')).toHaveLength(1)
  })
})
