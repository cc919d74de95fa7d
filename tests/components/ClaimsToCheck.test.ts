// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ClaimsToCheck from '../../components/ClaimsToCheck.vue'
import { contested } from '../../seeds/contested.ts'

describe('the claims to check', () => {
  const list = mount(ClaimsToCheck, {
    props: { topics: contested },
  })

  it('lists every contested subject once, with its paragraphs', () => {
    expect(list.findAll('li').map(item => item.text())).toEqual(contested.map(({ short, paragraphs }) => `${short} ${paragraphs.map(no => `¶${no}`).join(', ')}`))
  })

  it('has columns of like length', () => {
    const lengths = list.findAll('ul').map(column => column.findAll('li').length)
    expect(lengths).toHaveLength(3)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
  })
})
