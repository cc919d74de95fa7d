import { describe, expect, it } from 'vitest'
import { fitted } from '../../src/documents/powerpoint/in-page/fit.ts'

const frame = {
  x: 100,
  y: 50,
  width: 400,
  height: 200,
}
const square = { width: 600, height: 600 }

describe('a picture in a frame', () => {
  it('that contains it stands where its position says, whole', () => {
    expect(fitted(frame, square, 'contain', '50% 50%')).toEqual({
      box: {
        x: 200,
        y: 50,
        width: 200,
        height: 200,
      },
    })
    expect(fitted(frame, square, 'contain', '100% 0%').box.x).toBe(300)
  })

  it('that is covered by it loses what its position leaves out', () => {
    expect(fitted(frame, square, 'cover', '50% 50%').crop?.map(Math.abs)).toEqual([0, 0.25, 0, 0.25])
    expect(fitted(frame, square, 'cover', '50% 0%').crop?.map(Math.abs)).toEqual([0, 0, 0, 0.5])
  })

  it('that stretches it is filled', () => {
    expect(fitted(frame, square, 'fill', '50% 50%')).toEqual({ box: frame })
  })
})
