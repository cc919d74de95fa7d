import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shift, toPath } from '../../geometry/polygon.ts'
import { star } from '../../geometry/star-lattice.ts'

it('the favicon is a star of the tilework with one in it', () => {
  const paths = [
    ...readFileSync('public/favicon.svg', 'utf8').matchAll(/ d="([^"]+)"/g),
  ].map(([, path]) => path)
  expect(paths).toEqual([16, 8].map(radius => toPath([
    star(radius).map(point => shift(point, [16, 16])),
  ])))
})
