// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import Agenda from '../../components/Agenda.vue'
import { agenda } from '../../seeds/agenda.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the agenda', () => {
  const list = mount(Agenda, {
    props: { items: agenda },
    global: { stubs },
  })

  it('lists the parts of the talk in order, each as a number and what it counts', () => {
    expect(list.element.tagName).toBe('OL')
    expect(list.findAll('li').map(item => spoken(item.element).replace(/\D*(\d+)\s*/, '$1 ')))
      .toEqual(agenda.map(part => `${part.count} ${part.what} ${part.does}`))
  })

  it('links a part to where it begins', () => {
    expect(list.findAll('a').map(a => a.attributes('href'))).toContain('/6')
  })
})
