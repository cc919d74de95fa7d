import { describe, expect, it } from 'vitest'
import { isDraft } from '../src/language.ts'

describe('a translation', () => {
  it('is a draft until its headmatter names who reviewed it', () => {
    for (const lang of ['fr', 'fa-AF', 'ps']) {
      for (const reviewedBy of [undefined, null, '', '  '])
        expect(isDraft({ lang, reviewedBy })).toBe(true)
      expect(isDraft({ lang, reviewedBy: 'A. Reader' })).toBe(false)
    }
  })

  it('is no deck in English, whether it has a reviewer or not', () => {
    expect(isDraft({})).toBe(false)
    expect(isDraft({ lang: 'en-GB' })).toBe(false)
    expect(isDraft({ lang: 'en-GB', reviewedBy: '' })).toBe(false)
  })
})
