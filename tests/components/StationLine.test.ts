import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import StationLine from '../../components/StationLine.vue'

describe('a line of stations', () => {
  const line = (columns?: string) => mount(StationLine, {
    props: {
      stations: ['Cause', 'Effect'],
      columns,
    },
    slots: { default: '<template #default="{ station, index }">{{ index + 1 }} {{ station }}</template>' },
  })

  it('is a list in the order of its parts', () => {
    expect(line().element.tagName).toBe('OL')
    expect(line().findAll('li').map(item => item.text())).toEqual(['1 Cause', '2 Effect'])
  })

  it('has columns of equal width, or of those that it is given', () => {
    expect(line().attributes('style')).toContain('repeat(2, 1fr)')
    expect(line('200px 1fr').attributes('style')).toContain('200px 1fr')
  })
})
