import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SpeakerLine from '../../components/SpeakerLine.vue'

describe('the line on the speaker', () => {
  const line = (name?: string, role?: string) => mount(SpeakerLine, {
    props: { name, role },
  })

  it('names who speaks, and in what role where one is given', () => {
    expect(line('A. Speaker', 'Secretary').text()).toBe('A. Speaker, Secretary')
    expect(line('A. Speaker').text()).toBe('A. Speaker')
  })

  it('leaves out what the speaker has not filled in, and itself where that is all', () => {
    expect(line('A. Speaker', '[your role]').text()).toBe('A. Speaker')
    expect(line('[your name]', '[your role]').find('p').exists()).toBe(false)
    expect(line().find('p').exists()).toBe(false)
  })
})
