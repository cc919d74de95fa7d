// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SourceIdentity from '../../components/SourceIdentity.vue'
import { claims } from '../../seeds/claims.ts'
import { source } from '../../seeds/source.ts'

describe('the source\'s identity', () => {
  const list = mount(SourceIdentity, {
    props: { source, claims: claims.length },
  })
  const facts = Object.fromEntries(list.findAll('dl > div').map(row => [
    row.get('dt').text(),
    row.get('dd').text(),
  ]))

  it('counts what anyone who has the source can count again', () => {
    expect(facts).toMatchObject({
      Paragraphs: '9',
      Sentences: '41',
      Words: '1,139',
      Claims: String(claims.length),
    })
  })

  it('begins the fingerprint that the source must have', () => {
    const start = facts['SHA-256']?.replace('…', '')
    expect(start).toMatch(/^[\da-f]{16}$/)
    expect(source.sha256.startsWith(start ?? '?')).toBe(true)
  })
})
