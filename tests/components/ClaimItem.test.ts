// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import ClaimItem from '../../components/ClaimItem.vue'
import { kindNames } from '../../seeds/claim.ts'
import { claims } from '../../seeds/claims.ts'
import { spoken } from '../support/spoken.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('a claim in the panel', () => {
  it.each(claims)('$id: its place, words and kind, and what to check where it is contested', (claim) => {
    const item = mount(ClaimItem, {
      props: { claim },
    })
    const text = spoken(item.element)
    expect(text).toContain(claim.text)
    expect(text).toContain(kindNames[claim.kind])
    expect(text).toMatch(new RegExp(`^¶${claim.paragraph}, sentence ${claim.sentence} `))
    expect(text.includes('the article’s claim')).toBe(Boolean(claim.contested))
    expect(item.find('svg.mark').exists()).toBe(Boolean(claim.contested))
    expect(text).toContain(claim.contested?.check ?? '')
  })
})
