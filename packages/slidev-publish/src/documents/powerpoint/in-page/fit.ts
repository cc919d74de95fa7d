import type { Box, SnapshotPicture } from '../snapshot.ts'
import { px } from './numbers.ts'

/** What `object-fit` or `background-size` cut off a picture of this size, and the place of what is left. */
export function fitted(box: Box, { width, height }: Pick<Box, 'width' | 'height'>, fit: string, position: string): Pick<SnapshotPicture, 'box' | 'crop'> {
  if (fit !== 'cover' && fit !== 'contain')
    return { box }
  const scale = fit === 'cover'
    ? Math.max(box.width / width, box.height / height)
    : Math.min(box.width / width, box.height / height)
  const [across = 0.5, down = 0.5] = position.split(' ').map(part => part.endsWith('%')
    ? px(part) / 100
    : undefined)
  const [restX, restY] = [box.width - width * scale, box.height - height * scale]
  if (fit === 'contain') {
    return {
      box: {
        x: box.x + restX * across,
        y: box.y + restY * down,
        width: width * scale,
        height: height * scale,
      },
    }
  }
  const [cutX, cutY] = [-restX / (width * scale), -restY / (height * scale)]
  return {
    box,
    crop: [
      cutX * across,
      cutY * down,
      cutX * (1 - across),
      cutY * (1 - down),
    ],
  }
}
