import { readFileSync } from 'node:fs'
import { shift } from 'slide-geometry/polygon'
import { star } from 'slide-geometry/star-lattice'
import { expect, it } from 'vitest'

it('the favicon is a star of the tilework with one in it', () => {
  const corners = Array.from(readFileSync('public/favicon.svg', 'utf8').matchAll(/ d="M([^"]+)Z"/g), ([, path = '']) => path.split('L').map(corner => corner.split(' ').map(Number)))
  expect(corners).toEqual([16, 8].map(radius => star(radius).map(point => shift(point, [16, 16]).map(value => +value.toFixed(2)))))
})
