// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ContestedMark from '../../components/ContestedMark.vue'
import { nav, stubs } from '../client.ts'
import { spoken } from '../spoken.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('the mark of a contested claim', () => {
  afterEach(() => {
    nav.isPrintMode.value = false
  })

  it('is "according to the article" to a screen reader', () => {
    const mark = mount(ContestedMark, {
      global: { stubs },
    })
    expect(spoken(mark.element)).toBe('according to the article')
  })

  it('leads to the points to confirm, in print too', () => {
    expect(mount(ContestedMark, {
      global: { stubs },
    }).get('a').attributes('href')).toBe('/4')
    nav.isPrintMode.value = true
    expect(mount(ContestedMark, {
      global: { stubs },
    }).get('a').attributes('href')).toBe('#004-01')
  })

  it('is, where it is plain, no link and nothing to a screen reader', () => {
    const mark = mount(ContestedMark, {
      props: { plain: true },
      global: { stubs },
    })
    expect(mark.find('path').exists()).toBe(true)
    expect(mark.find('a').exists()).toBe(false)
    expect(spoken(mark.element)).toBe('')
  })
})
