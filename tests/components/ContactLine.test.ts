// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ContactLine from '../../components/ContactLine.vue'
import { spoken } from '../support/spoken.ts'

describe('the contact line', () => {
  it('says who to write to, and where', () => {
    const line = mount(ContactLine, {
      props: { name: 'Our office', address: 'office@example.org' },
    })
    expect(spoken(line.element)).toBe('Write to Our office, office@example.org')
  })
})
