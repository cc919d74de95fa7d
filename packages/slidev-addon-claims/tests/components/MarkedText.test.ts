// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import MarkedText from '../../components/MarkedText.vue'
import { stubs } from '../client.ts'
import { spoken } from '../spoken.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('a text with marks', () => {
  const paragraph = (text: string) => mount(() => h('p', h(MarkedText, { text })), {
    global: { stubs },
  })

  it('keeps a mark and its word on one line, and nothing else', () => {
    const glued = paragraph('Frozen water drives herons❞ away').get('.glued')
    expect(glued.element.textContent).toBe('herons')
    expect(glued.find('svg.mark').exists()).toBe(true)
  })

  it('draws every mark where it stands', () => {
    expect(spoken(paragraph('fewer herons❞ and gulls❞ inland').element))
      .toBe('fewer heronsaccording to the article and gullsaccording to the article inland')
  })

  it('leaves the words as they are, with marks and without', () => {
    expect(paragraph('fewer herons❞ and gulls❞ inland').element.textContent).toBe('fewer herons and gulls inland')
    expect(paragraph('reeds and open water').element.innerHTML).not.toContain('span')
    expect(paragraph('reeds and open water').element.textContent).toBe('reeds and open water')
  })
})
