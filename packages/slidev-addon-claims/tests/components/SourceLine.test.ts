// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SourceLine from '../../components/SourceLine.vue'
import { nav, stubs } from '../client.ts'
import { spoken } from '../spoken.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('the source line', () => {
  const line = (as: 'button' | 'link' | 'text', more: { marked?: boolean, more?: string, claims?: string[] } = {}) =>
    mount(SourceLine, {
      props: {
        claims: ['3.1a', '3.1b', '6.2a'],
        marked: false,
        as,
        ...more,
      },
      global: { stubs },
    })
  afterEach(() => {
    nav.isPrintMode.value = false
  })

  it('names every paragraph of the article once', () => {
    expect(spoken(line('text').element)).toBe('Article paragraph 3, paragraph 6')
    expect(line('text').get('.source').text()).toContain('¶3')
  })

  it('is not there where a slide rests on no claim', () => {
    expect(line('button', { claims: [] }).find('.source').exists()).toBe(false)
  })

  it('says what the mark means where one stands, and only there', () => {
    expect(line('button', { marked: true }).text()).toContain('the article’s claim')
    expect(line('button').text()).not.toContain('claim')
  })

  it('has no link where the slide stands small', () => {
    expect(line('text', { marked: true, more: 'confirm' }).findAll('a')).toEqual([])
  })

  it('leads to the page that says more, by its number', () => {
    const link = line('button', { more: 'confirm' }).get('a')
    expect(link.text()).toBe('More on page 4')
    expect(link.attributes('href')).toBe('/4')
  })

  it('is a button that asks for the claims', async () => {
    const foot = line('button')
    const button = foot.get('button')
    expect(spoken(button.element)).toContain('where does that come from?')
    expect(button.attributes('aria-haspopup')).toBe('dialog')
    await button.trigger('click')
    expect(foot.emitted('open')).toHaveLength(1)
  })

  it('asks for nothing where it is no button', async () => {
    const text = line('text')
    await text.get('.source').trigger('click')
    expect(text.emitted('open')).toBeUndefined()
  })

  it('leads, in print, to the page on the article', () => {
    nav.isPrintMode.value = true
    expect(line('link').get('.source a').attributes('href')).toBe('#005-01')
  })
})
