// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import SlideLink from 'slidev-addon-claims/components/SlideLink.vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nav, stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

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
    expect(link('benchmarks').get('a').attributes('href')).toBe('/6')
  })

  it('leads, in print, to the page of that slide', () => {
    nav.isPrintMode.value = true
    expect(link('benchmarks').get('a').attributes('href')).toBe('#006-01')
  })

  it('is plain text where the talk has no such slide', () => {
    expect(link('nowhere').html()).toBe('There')
  })
})
