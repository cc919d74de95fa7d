import { describe, expect, it } from 'vitest'
import { attributions } from '../src/attribution.ts'

describe('attribution', () => {
  it.each([
    'The article argues that the danger grows.',
    'It grows, the article says.',
    'Broken, says the article, more than once.',
    'According to the article, it grows.',
    'In the article\'s reading it grows.',
    'By the article’s own\nfigure, millions fled.',
    'The article also warns of it.',
    'That is the article’s judgement, and I repeat it as such.',
    'The judgement is the article’s.',
    'The article puts the figure at millions.',
    'The article behind this talk goes further.',
  ])('is heard once in “%s”', text => expect(attributions(text)).toHaveLength(1))

  it.each([
    'The danger grows.',
    'All this rests on one article.',
    'The source argues that it grows.',
    'Read the article, and decide.',
    'The articles of association say little.',
    '',
  ])('is not heard in “%s”', text => expect(attributions(text)).toEqual([]))

  it('is heard as often as it is said', () => {
    expect(attributions('The article warns. I ask. According to the article, so it is.')).toEqual(['The article warns', 'According to the article'])
  })
})
