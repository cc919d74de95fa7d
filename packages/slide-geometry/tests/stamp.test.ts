import { expect, it } from 'vitest'
import { press, stampOf } from '../src/stamp.ts'
import { ring } from '../src/star-lattice.ts'

it('puts a shape down where it is wanted', () => {
  const square = stampOf([
    [0, 0],
    [1 / 3, 0],
    [1 / 3, 2],
    [0, 2],
  ])
  expect(press(square, [0, 0])).toBe('M0 0l0.33 0 0 2 -0.33 0Z')
  expect(press(square, [40, -1.5])).toBe('M40 -1.5l0.33 0 0 2 -0.33 0Z')
})

it('comes to each corner, however many there are before it', () => {
  const circle = ring(100 / 3)
  const [start = '', ...rest] = press(stampOf(circle), [0.5, 36]).slice(1, -1).split('l')
  const steps = rest.join().split(' ').map(Number)
  let [x = 0, y = 0] = start.split(' ').map(Number)
  for (const [index, [wantedX, wantedY]] of circle.entries()) {
    if (index > 0) {
      x += steps[index * 2 - 2] ?? Number.NaN
      y += steps[index * 2 - 1] ?? Number.NaN
    }
    expect(x).toBeCloseTo(wantedX + 0.5, 1)
    expect(Math.hypot(x - wantedX - 0.5, y - wantedY - 36)).toBeLessThan(0.0075)
  }
})
