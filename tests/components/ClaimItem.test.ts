// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ClaimItem from '../../components/ClaimItem.vue'
import { kindNames } from '../../seeds/claim.ts'
import { claims } from '../../seeds/claims.ts'
import { spoken } from '../support/spoken.ts'

describe('a claim in the panel', () => {
  it.each(claims)('$id: its place, words and kind, and what to check where it is contested', (claim) => {
    const text = spoken(mount(ClaimItem, {
      props: { claim },
    }).element)
    expect(text).toContain(claim.text)
    expect(text).toContain(kindNames[claim.kind])
    expect(text).toMatch(new RegExp(`^¶${claim.paragraph}, sentence ${claim.sentence} `))
    expect(text.includes('attributed')).toBe(Boolean(claim.contested))
    expect(text).toContain(claim.contested?.check ?? '')
  })
})
