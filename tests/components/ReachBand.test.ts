import { mount } from '@vue/test-utils'
import { withoutMarks } from 'slidev-deck/marks'
import { describe, expect, it, vi } from 'vitest'
import ReachBand from '../../components/ReachBand.vue'
import { reaches } from '../../seeds/en.ts'
import { stubs } from '../support/client.ts'

vi.mock('@slidev/client', async () => (await import('../support/client.ts')).client)

describe('the band of reaches', () => {
  const band = mount(ReachBand, {
    props: { reaches },
    global: { stubs },
  })

  it('says of each area, from the inside out, what happens there', () => {
    expect(band.findAll('dl > div').map(area => [
      area.get('dt').text(),
      ...area.findAll('dd').map(effect => effect.text()),
    ]))
      .toEqual(reaches.map(({ name, effects }) => [
        name,
        ...effects.map(withoutMarks),
      ]))
  })

  it('widens from disc to disc, the widest drawn first so that it hides none', () => {
    const radii = band.findAll('svg.extent path:not(.dots)').map(path => Number(/A(\d+)/.exec(path.attributes('d') ?? '')?.[1]))
    expect(radii).toHaveLength(3)
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
  })

  it('is, as a picture, nothing to a screen reader, for which the words are', () => {
    expect(band.get('svg').attributes('aria-hidden')).toBe('true')
  })
})
