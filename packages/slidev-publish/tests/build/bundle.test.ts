import { resolve } from 'node:path'
import { faultLine } from 'slidev-deck/fault'
import { expect, it } from 'vitest'
import { bundlerFault } from '../../src/build/bundle.ts'

/** A talk in another folder than the working one. */
const root = resolve('sub')

it.each([
  [
    'a picture that is not there',
    { message: '[UNRESOLVED_IMPORT] Could not resolve \'/gone.webm\' in talk.md__slidev_3.md' },
    'sub/talk.md: slide 3: there is no file public/gone.webm; put it there, or correct its name (capitals count)',
  ],
  [
    'a module that is not there',
    { message: '[UNRESOLVED_IMPORT] Could not resolve \'./gone.ts\' in talk.md__slidev_3.md' },
    'sub/talk.md: slide 3: [UNRESOLVED_IMPORT] Could not resolve \'./gone.ts\'',
  ],
  [
    'a slide that is no template',
    { message: '\u001B[31mElement is missing end tag.\u001B[39m\n\n1 | <p>', id: `${root}/talk.md__slidev_12.md` },
    'sub/talk.md: slide 12: Element is missing end tag.',
  ],
  [
    'a picture of a component that is not there',
    { message: 'Could not resolve \'/gone.webm\' in components/A.vue' },
    'sub/components/A.vue: there is no file public/gone.webm; put it there, or correct its name (capitals count)',
  ],
  [
    'a component that is none',
    { message: 'Element is missing end tag.', id: `${root}/components/A.vue?vue&type=template` },
    'sub/components/A.vue: Element is missing end tag.',
  ],
  [
    'something that is in no file',
    { message: 'out of memory' },
    'the deck does not build: out of memory',
  ],
])('what the bundler says names file and slide: %s', (_, said, words) => {
  expect(faultLine(bundlerFault(said, root))).toBe(words)
})
