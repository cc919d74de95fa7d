// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import RightTile from '../../components/RightTile.vue'
import { rights, rightStates } from '../../seeds/rights.ts'
import { spoken } from '../support/spoken.ts'

/** The mark beside the words on a right's state. */
function mark(state: typeof rightStates[number]) {
  return mount(RightTile, {
    props: { ...rights[0], state },
  }).get('p svg').html()
}

describe('a tile of a right', () => {
  it.each(rights)('$name: its name as a heading, then its state in words', (right) => {
    const tile = mount(RightTile, { props: right })
    expect(tile.get('h2').text()).toBe(right.name)
    expect(spoken(tile.element)).toBe(`${right.name} ${right.today}`)
  })

  it('marks every state by a shape of its own, besides the colour', () => {
    expect(new Set(rightStates.map(mark)).size).toBe(rightStates.length)
  })

  it('has a picture of its own for every right', () => {
    const pictures = rights.map(right => mount(RightTile, { props: right }).get('svg.icon').html())
    expect(new Set(pictures).size).toBe(rights.length)
  })
})
