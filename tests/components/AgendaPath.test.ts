import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import AgendaPath from '../../components/AgendaPath.vue'
import { agenda } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the way through the talk', () => {
  const path = mount(AgendaPath, {
    props: { parts: agenda },
    global: { stubs },
  })

  it('lists the parts in order, each with the number of the slide where it begins', () => {
    expect(path.findAll('li').map(item => spoken(item.element))).toEqual([
      'Who convenes 3',
      'What must be achieved 6',
      'What is at stake 12',
      'What this room can do 16',
    ])
  })

  it('leads there', () => {
    expect(path.findAll('a').map(link => link.attributes('href'))).toEqual(['/3', '/6', '/12', '/16'])
  })
})
