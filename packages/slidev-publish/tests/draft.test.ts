import { describe, expect, it } from 'vitest'
import { draftToReview } from '../src/draft.ts'

describe('a translation that nobody has reviewed', () => {
  it('is named, with its words and the place for the reviewer', () => {
    expect(draftToReview('slides.fr.md', { draftLine: 'Projet' }))
      .toBe('slides.fr.md is a translation that nobody has reviewed, and says so: "Projet". Name its reviewer as "reviewedBy:" at its top.')
  })

  it('is not spoken of where there is none', () => {
    expect(draftToReview('slides.md', {})).toBeUndefined()
  })
})
