// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import ClaimItem from 'slidev-addon-claims/components/ClaimItem.vue'
import { describe, expect, it, vi } from 'vitest'
import { claims, labels } from '../../seeds/en.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('a claim in the panel', () => {
  it.each(claims)('$id: its place, words and kind, and what to check where it is contested', (claim) => {
    const item = mount(ClaimItem, {
      props: { claim },
    })
    const text = spoken(item.element)
    expect(text).toContain(claim.text)
    expect(text).toContain(labels.kinds[claim.kind])
    expect(text).toMatch(new RegExp(`^¶${claim.paragraph}, sentence ${claim.sentence} `))
    expect(text.includes('the article’s claim')).toBe(Boolean(claim.contested))
    expect(item.find('svg.mark').exists()).toBe(Boolean(claim.contested))
    expect(text).toContain(claim.contested?.check ?? '')
  })
})
