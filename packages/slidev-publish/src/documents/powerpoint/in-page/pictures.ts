/** Drawings, images and backgrounds, and what can only be had as a picture of the screen. */
import type { Box, SnapshotPicture } from '../snapshot.ts'
import { intersection, labelOf } from 'slidev-deck/in-page/elements'
import { drawingOf } from './drawing.ts'
import { fitted } from './fit.ts'
import { boxOn, px } from './numbers.ts'
import { markShot } from './shots.ts'

/** What is a picture as a whole, in the room of its slide. */
export async function pictureOf(element: Element, css: CSSStyleDeclaration, room: DOMRect): Promise<SnapshotPicture | undefined> {
  if (element instanceof SVGSVGElement)
    return drawnPicture(element, room)
  if (element instanceof HTMLImageElement)
    return imagePicture(element, css, room)
  if (element.matches('.katex, iframe, canvas, video, object, embed')) {
    const tex = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim()
    return screenPicture(element, tex ?? altOf(element), room)
  }
}

/** A background that is a picture: as it is where it is nothing else, or a picture of the screen. */
export async function groundOf(element: Element, css: CSSStyleDeclaration, room: DOMRect): Promise<SnapshotPicture | undefined> {
  const box = element.getBoundingClientRect()
  if (css.backgroundImage === 'none' || css.getPropertyValue('background-clip') === 'text' || box.width < 1 || box.height < 1)
    return
  const address = /^url\("(data:[^"]+)"\)$/.exec(css.backgroundImage)?.[1]
  const bitmap = address && /^(?:cover|contain)$/.test(css.backgroundSize) && await readable(address)
  if (bitmap)
    return bitmapPicture(bitmap, fitted(box, bitmap, css.backgroundSize, css.backgroundPosition), '', room)
  element.setAttribute('data-ground', '')
  return screenPicture(element, '', room)
}

/** The number of the first of equal drawings, which need but one picture. */
const drawings = new Map<string, string>()

function drawnPicture(svg: SVGSVGElement, room: DOMRect): SnapshotPicture | undefined {
  const drawing = drawingOf(svg, room)
  if (!drawing)
    return
  const { box, text } = drawing
  const shot = drawings.get(text) ?? markShot(svg)
  drawings.set(text, shot)
  return {
    box: boxOn(room, box),
    alt: altOf(svg),
    svg: text,
    shot,
  }
}

async function imagePicture(image: HTMLImageElement, css: CSSStyleDeclaration, room: DOMRect): Promise<SnapshotPicture | undefined> {
  const bitmap = image.src && await readable(image.src)
  if (!bitmap)
    return
  const { x, y, width, height } = image.getBoundingClientRect()
  const [top = 0, right = 0, bottom = 0, left = 0] = ['top', 'right', 'bottom', 'left'].map(side => px(css.getPropertyValue(`padding-${side}`)) + px(css.getPropertyValue(`border-${side}-width`)))
  const content = {
    x: x + left,
    y: y + top,
    width: width - left - right,
    height: height - top - bottom,
  }
  const picture = bitmapPicture(bitmap, fitted(content, bitmap, css.objectFit, css.objectPosition), altOf(image), room)
  if (/^data:image\/svg\+xml/.test(image.src) && !picture.crop)
    picture.svg = await (await fetch(image.src)).text()
  return picture
}

function bitmapPicture({ data }: Bitmap, { box, crop }: ReturnType<typeof fitted>, alt: string, room: DOMRect): SnapshotPicture {
  return {
    box: boxOn(room, box),
    alt,
    data,
    crop,
  }
}

function screenPicture(element: Element, alt: string, room: DOMRect): SnapshotPicture {
  return {
    box: boxOn(room, intersection(element.getBoundingClientRect(), room)),
    alt,
    shot: markShot(element),
  }
}

interface Bitmap extends Pick<Box, 'width' | 'height'> { data: string }

/** A picture in one of the formats that PowerPoint takes: another one anew, as PNG. */
async function readable(address: string): Promise<Bitmap | undefined> {
  const image = new Image()
  image.src = address
  await image.decode().catch(() => {})
  const { naturalWidth: width, naturalHeight: height } = image
  if (width === 0)
    return
  if (/^data:image\/(?:png|jpeg|gif);base64,/.test(address))
    return { data: address, width, height }
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')!.drawImage(image, 0, 0)
  return {
    data: canvas.toDataURL('image/png'),
    width,
    height,
  }
}

/** What a picture shows, in words; none where it is an ornament. */
function altOf(element: Element): string {
  const described = element.closest('[role="img"][aria-label]')
  const ornament = element.closest('[aria-hidden="true"], [role="presentation"], [role="none"]')
  return ornament && !(described && ornament.contains(described) && ornament !== described)
    ? ''
    : labelOf(described ?? element)
}
