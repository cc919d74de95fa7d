import { expect, it } from 'vitest'
import { translationsNamed } from '../../src/parity/talks.ts'

it('are compared all, or the one that is named by its file or its code', () => {
  expect(translationsNamed()).toEqual(['fr', 'fa', 'ps'])
  expect(translationsNamed('slides.ps.md')).toEqual(['ps'])
  expect(translationsNamed('fa')).toEqual(['fa'])
})

it.each(['slides.md', 'en', 'slides.de.md', ''])('a name of no translation, "%s", is refused', (name) => {
  expect(() => translationsNamed(name)).toThrow(`there is no translation ${name}: give slides.fr.md`)
})
