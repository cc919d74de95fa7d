/** Pictures of the print view, put into it. */
import { replaceUrls } from '../css-urls.ts'
import { fetchData } from './data-uri.ts'
import { copyAttributes } from './elements.ts'

/** What the deck itself should have and has not. */
const faults = new Set<string>()

/**
 * Puts every picture of the page into it, so that it needs no file beside it: images, backgrounds, the first frame of a
 * video, what a script has drawn on a canvas. Each then bears its address as `data-picture`.
 * What lies on another host and could not be had leaves its words and a link, and a `<meta name="left-out">`.
 * Returns what the deck itself should have and has not, a line each, with the slide.
 */
export async function embedPictures(): Promise<string[]> {
  // Paper shows no other page, and another host's may not be there tomorrow.
  for (const frame of document.querySelectorAll<HTMLElement>('iframe, embed, object')) {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? ''
    leaveOut(frame, `the page ${address} is embedded, which paper can't show: a link stands there`)
    asLink(frame, new URL(address, location.href).href, frame.title)
  }
  // Nobody can open them on paper.
  for (const details of document.querySelectorAll('details'))
    details.open = true
  for (const image of document.images)
    image.loading = 'eager'
  for (const video of document.querySelectorAll('video'))
    await videoAsImage(video)
  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width > 0 && canvas.height > 0)
      asImage(canvas, canvas.toDataURL('image/png')).dataset.picture = 'drawn on a canvas'
  }
  await Promise.all(Array.from(document.images, embedImage))
  await forEach('svg image', async (image) => {
    const address = image.getAttribute('href') ?? image.getAttribute('xlink:href')
    const data = address && await embedded(image, address)
    if (data)
      image.setAttribute('href', data)
  })
  await forEach('[style*="url("]', async (element) => {
    element.setAttribute('style', await embeddedInCss(element, element.getAttribute('style') ?? ''))
  })
  await forEach('style', async (element) => {
    if (element.textContent.includes('url('))
      element.textContent = await embeddedInCss(element, element.textContent)
  })
  return [...faults]
}

async function forEach(selector: string, change: (element: Element) => Promise<void>): Promise<void> {
  await Promise.all(Array.from(document.querySelectorAll(selector), change))
}

async function embedImage(image: HTMLImageElement): Promise<void> {
  const address = image.currentSrc || image.src
  if (address === '')
    return
  const data = await embedded(image, address)
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? [])
    source.remove()
  image.removeAttribute('srcset')
  image.removeAttribute('sizes')
  if (data) {
    image.src = data
    await image.decode().catch(() => addFault(image, `${pathOf(address)} is no picture that a browser can show`))
  }
  else if (isForeign(address)) {
    if (image.alt)
      asLink(image, address, image.alt)
    else
      image.remove()
  }
}

/** The poster of a video or else its first frame, in its place. */
async function videoAsImage(video: HTMLVideoElement): Promise<void> {
  const address = video.currentSrc || video.querySelector('source')?.src || video.src
  if (!address && !video.poster)
    return
  try {
    // Until its frame, else its poster, is there, a video has a size of its own (300×150), which the picture would keep.
    if (video.poster) {
      await Promise.allSettled([
        Object.assign(new Image(), { src: video.poster }).decode(),
        address && video.preload !== 'none' && firstFrame(video),
      ])
    }
    else {
      await firstFrame(video)
    }
    const canvas = document.createElement('canvas')
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    if (!video.poster)
      canvas.getContext('2d')?.drawImage(video, 0, 0)
    asImage(video, video.poster || canvas.toDataURL('image/png')).dataset.picture = pathOf(address || video.poster)
  }
  catch {
    reportMissing(video, address, 'video')
    if (isForeign(address))
      asLink(video, address, video.getAttribute('aria-label') ?? video.title)
  }
}

function firstFrame(video: HTMLVideoElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    video.onloadeddata = resolve
    video.onerror = reject
    video.querySelector('source:last-of-type')?.addEventListener('error', reject)
    video.preload = 'auto'
    video.load()
  })
}

function asImage(element: HTMLVideoElement | HTMLCanvasElement, source: string): HTMLImageElement {
  const image = document.createElement('img')
  copyAttributes(element, image)
  image.alt = element.getAttribute('aria-label') ?? element.title
  image.dataset.was = element.localName
  const { width, height } = getComputedStyle(element)
  image.style.cssText += `;width: ${width}; height: ${height}; object-fit: contain`
  image.src = source
  element.replaceWith(image)
  return image
}

/** A box of the same size that says what it stands for and leads there. */
function asLink(element: HTMLElement, address: string, words: string): void {
  const { width, height } = getComputedStyle(element)
  const link = document.createElement('a')
  link.className = element.className
  link.style.cssText = `${element.style.cssText}; display: inline-grid; place-content: center; box-sizing: border-box; width: ${width}; height: ${height};`
    + 'min-height: 2em; padding: .5em; border: 1px solid currentcolor; font-size: 14px; line-height: 1.3; overflow: hidden; overflow-wrap: anywhere; text-align: center'
  if (isForeign(address))
    link.href = address
  link.textContent = words || address
  element.replaceWith(link)
}

function embeddedInCss(element: Element, css: string): Promise<string> {
  return replaceUrls(css, async address => await embedded(element, address) ?? '')
}

const loading = new Map<string, Promise<string>>()

/** The picture of an element as a `data:` address; undefined, and noted, where it can't be had. */
async function embedded(element: Element, address: string): Promise<string | undefined> {
  if (address.startsWith('data:'))
    return address
  const loaded = loading.get(address) ?? fetchData(address)
  loading.set(address, loaded)
  try {
    const data = await loaded
    element.setAttribute('data-picture', pathOf(address))
    return data
  }
  catch {
    reportMissing(element, address, 'picture')
  }
}

function reportMissing(element: Element, address: string, kind: 'picture' | 'video'): void {
  const fault = `the ${kind} ${pathOf(address)} could not be loaded`
  if (isForeign(address))
    leaveOut(element, fault)
  else
    addFault(element, fault)
}

function addFault(element: Element, fault: string): void {
  faults.add(`slide ${slideOf(element) ?? '?'}: ${fault}`)
}

function leaveOut(element: Element, text: string): void {
  const meta = document.createElement('meta')
  meta.name = 'left-out'
  meta.content = text
  meta.dataset.slide = slideOf(element) ?? ''
  document.head.append(meta)
}

function slideOf(element: Element): string | null | undefined {
  return element.closest('.print-slide-container')?.querySelector('[data-slidev-no]')?.getAttribute('data-slidev-no')
}

function pathOf(address: string): string {
  const { origin, pathname } = new URL(address, location.href)
  return origin === location.origin
    ? decodeURI(pathname)
    : address
}

function isForeign(address: string): boolean {
  return /^https?:/.test(address) && new URL(address).origin !== location.origin
}
