// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SourceLine from '../../components/SourceLine.vue'
import { nav, stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the source line', () => {
  const line = (as: 'button' | 'link' | 'text', attributed = false) =>
    mount(SourceLine, {
      props: {
        claims: ['3.1a', '3.1b', '6.2a'],
        attributed,
        as,
      },
      global: { stubs },
    })
  afterEach(() => {
    nav.isPrintMode.value = false
  })

  it('names every paragraph once', () => {
    expect(spoken(line('text').element)).toBe('Source ¶3, ¶6')
  })

  it('says in a word that something is attributed, and only then', () => {
    expect(spoken(line('text', true).element)).toMatch(/^Source ¶3, ¶6 ?attributed$/)
    expect(line('text').text()).not.toContain('attributed')
  })

  it('is a button that asks for the claims', async () => {
    const button = line('button')
    expect(button.element.tagName).toBe('BUTTON')
    expect(spoken(button.element)).toContain('where does that come from?')
    await button.trigger('click')
    expect(button.emitted('open')).toHaveLength(1)
  })

  it('asks for nothing where it is no button', async () => {
    const text = line('text')
    await text.trigger('click')
    expect(text.emitted('open')).toBeUndefined()
  })

  it('leads, in print, to the slide on the source', () => {
    nav.isPrintMode.value = true
    expect(line('link').get('a').attributes('href')).toBe('#019-01')
  })
})
