// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ClaimsToCheck from '../../components/ClaimsToCheck.vue'
import { contested } from '../../seeds/contested.ts'

describe('the claims to check', () => {
  const list = mount(ClaimsToCheck, {
    props: { topics: contested, lead: 'The source claims these.' },
  })

  it('says first whose claims they are', () => {
    expect(list.get('p').text()).toBe('The source claims these.')
  })

  it('lists every contested subject once', () => {
    expect(list.findAll('li').map(item => item.text())).toEqual(contested.map(topic => topic.short))
  })

  it('heads each column with the paragraphs of the subjects in it', () => {
    const columns = list.findAll('section')
    expect(columns).toHaveLength(3)
    for (const column of columns) {
      const own = column.findAll('li').map(item => item.text())
      const paragraphs = new Set(contested.filter(topic => own.includes(topic.short)).flatMap(topic => topic.paragraphs))
      expect(column.get('h2').text().split(', ').map(mark => Number(mark.slice(1)))).toEqual([...paragraphs].sort((a, b) => a - b))
    }
  })
})
