// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ClaimItem from '../../components/ClaimItem.vue'
import { ledger } from '../ledger.ts'
import { spoken } from '../spoken.ts'

vi.mock('@slidev/client', async () => (await import('../client.ts')).client)

describe('a claim in the panel', () => {
  it.each([
    ['1.1a', '¶1, sentence 1 What 1.1a says. Kind: stated as fact'],
    ['1.2a', '¶1, sentence 2 What 1.2a says. Kind: stated as fact the article’s claim To check: The figure, with a census.'],
  ])('%s: its place, words and kind, and what to check where it is contested', (id, words) => {
    const claim = ledger.claims.find(each => each.id === id)!
    const item = mount(ClaimItem, {
      props: { claim },
    })
    expect(spoken(item.element)).toBe(words)
    expect(item.find('svg.mark').exists()).toBe(Boolean(claim.contested))
  })
})
