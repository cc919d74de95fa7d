import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ContactLine from '../../components/ContactLine.vue'
import { spoken } from '../support/spoken.ts'

describe('the contact line', () => {
  const line = (address: string) => mount(ContactLine, {
    props: { name: 'Our office', role: 'Secretariat', address },
  })

  it('says who to write to, and where, as a link that a mail program takes', () => {
    expect(spoken(line('office@example.org').element)).toBe('Write to Our office, office@example.org')
    expect(line('office@example.org').get('a').attributes('href')).toBe('mailto:office@example.org')
  })

  it.each(['[your e-mail address]', '+32 2 555 00 00'])('leaves %s as text', (address) => {
    expect(line(address).text()).toContain(address)
    expect(line(address).find('a').exists()).toBe(false)
  })
})
