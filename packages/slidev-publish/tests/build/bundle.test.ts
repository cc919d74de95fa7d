import { expect, it } from 'vitest'
import { withSlide } from '../../src/build/bundle.ts'

it.each([
  ['[UNRESOLVED_IMPORT] Could not resolve \'/gone.webm\' in talk.md__slidev_3.md', 'talk.md: slide 3: there is no file public/gone.webm; put it there, or correct its name (capitals count)'],
  ['talk.md__slidev_12.md: Element is missing end tag.', 'talk.md: slide 12: Element is missing end tag.'],
  ['components/A.vue: Element is missing end tag.', 'components/A.vue: Element is missing end tag.'],
])('what the bundler says names the slide: %s', (said, words) => {
  expect(withSlide(said)).toBe(words)
})
