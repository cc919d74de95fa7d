import { describe, expect, it } from 'vitest'
import { attributes } from '../../trace/attribution.ts'

describe('attribution', () => {
  it.each([
    'The source argues that the danger grows.',
    'It grows, the source says.',
    'Broken, says the source, more than once.',
    'According to the source, it grows.',
    'In the source\'s reading it grows.',
    'In the view\nof the source, it grows.',
    'It grows, in our reading of the source.',
    'What the source also names is a figure.',
  ])('is heard in “%s”', text => expect(attributes(text)).toBe(true))

  it.each([
    'The danger grows.',
    'The source of the river lies in the mountains.',
    'A second source confirms it.',
    'Open sources say little.',
    'The resource argues for itself.',
    '',
  ])('is not heard in “%s”', text => expect(attributes(text)).toBe(false))
})
