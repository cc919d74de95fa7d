// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import MarkedText from 'slidev-addon-claims/components/MarkedText.vue'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { stubs } from '../support/client.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('a text with marks', () => {
  const paragraph = (text: string) => mount(() => h('p', h(MarkedText, { text })), {
    global: { stubs },
  })

  it('keeps a mark and its word on one line, and nothing else', () => {
    const glued = paragraph('Completely sidelined❞ from governance').get('.glued')
    expect(glued.element.textContent).toBe('sidelined')
    expect(glued.find('svg.mark').exists()).toBe(true)
  })

  it('draws every mark where it stands', () => {
    expect(spoken(paragraph('more conflict❞ and groups❞ abroad').element))
      .toBe('more conflictaccording to the article and groupsaccording to the article abroad')
  })

  it('leaves the words as they are, with marks and without', () => {
    expect(paragraph('more conflict❞ and groups❞ abroad').element.textContent).toBe('more conflict and groups abroad')
    expect(paragraph('stability and legitimacy').element.innerHTML).not.toContain('span')
    expect(paragraph('stability and legitimacy').element.textContent).toBe('stability and legitimacy')
  })
})
