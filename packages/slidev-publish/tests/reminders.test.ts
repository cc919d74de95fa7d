import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactToFillIn, reminders } from '../src/reminders.ts'

describe('the contact of a talk', () => {
  const placeholders = { name: '[your name]', role: '[your role]', address: '[your e-mail address]' }

  it('is named, as far as it is still to be filled in, with the file and the place', () => {
    expect(contactToFillIn('brief.md', { contact: placeholders }))
      .toBe('brief.md still says [your name], [your role], [your e-mail address]: fill in "contact:" at its top.')
    expect(contactToFillIn('slides.md', {
      contact: { ...placeholders, name: 'A. Speaker', role: '' },
    }))
      .toBe('slides.md still says [your e-mail address]: fill in "contact:" at its top.')
  })

  it('is not spoken of where it is filled in', () => {
    expect(contactToFillIn('slides.md', {
      contact: { name: 'A. Speaker', address: 'office@example.org' },
    })).toBeUndefined()
  })

  it('may be anything else, or not be there, as in any other deck', () => {
    expect(contactToFillIn('slides.md', {})).toBeUndefined()
    fc.assert(fc.property(fc.anything(), (contact) => {
      const line = contactToFillIn('slides.md', { contact })
      expect(line === undefined || /\[.*\]/.test(line)).toBe(true)
    }))
  })
})

it('a translation that nobody has reviewed is named, with its words and the place for the reviewer', () => {
  expect(reminders('slides.fr.md', { draftLine: 'Projet' }))
    .toEqual(['slides.fr.md is a translation that nobody has reviewed, and says so: "Projet". Name its reviewer as "reviewedBy:" at its top.'])
  expect(reminders('slides.md', {})).toEqual([])
})
