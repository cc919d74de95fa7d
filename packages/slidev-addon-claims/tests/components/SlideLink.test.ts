// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SlideLink from '../../components/SlideLink.vue'
import { nav, stubs } from '../client.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('a link to a slide', () => {
  const link = (to: string) => mount(SlideLink, {
    props: { to },
    slots: { default: 'There' },
    global: { stubs },
  })
  afterEach(() => {
    nav.isPrintMode.value = false
  })

  it('leads to the slide of that alias', () => {
    expect(link('ponds').get('a').attributes('href')).toBe('/2')
  })

  it('leads, in print, to the page of that slide', () => {
    nav.isPrintMode.value = true
    expect(link('ponds').get('a').attributes('href')).toBe('#002-01')
  })

  it('is plain text where the talk has no such slide', () => {
    expect(link('nowhere').html()).toBe('There')
  })
})
