/** Runs in the browser, on Slidev's print view. Each function stands alone: it is sent there as text. */

/**
 * Puts every picture of the page into it, so that it needs no file beside it: images, backgrounds, the first frame of a
 * video, what a script has drawn on a canvas. Each then bears its address as `data-picture`.
 * Returns what could not be had, a line each, with the slide.
 */
export async function embedPictures(): Promise<string[]> {
  const faults = new Set<string>()
  const slideOf = (element: Element) => element.closest('.print-slide-container')?.querySelector('[data-slidev-no]')?.getAttribute('data-slidev-no')
  const pathOf = (address: string) => {
    const { origin, pathname } = new URL(address, location.href)
    return origin === location.origin
      ? decodeURI(pathname)
      : address
  }
  const kept = new Map<string, Promise<string>>()
  const load = async (address: string) => {
    const answer = await fetch(address)
    const content = await answer.blob()
    if (!answer.ok || content.type.startsWith('text/html'))
      throw new Error(`status ${answer.status}`)
    return new Promise<string>((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.onerror = () => reject(reader.error)
      reader.readAsDataURL(content)
    })
  }
  /** As a `data:` address; undefined, and noted, where it can't be had. */
  const embedded = async (element: Element, address: string) => {
    if (address.startsWith('data:'))
      return address
    const loading = kept.get(address) ?? load(address)
    kept.set(address, loading)
    try {
      const data = await loading
      element.setAttribute('data-picture', pathOf(address))
      return data
    }
    catch {
      faults.add(`slide ${slideOf(element) ?? '?'}: the picture ${pathOf(address)} could not be loaded`)
    }
  }
  const asImage = (element: HTMLVideoElement | HTMLCanvasElement, source: string) => {
    const image = document.createElement('img')
    for (const { name, value } of element.attributes)
      image.setAttribute(name, value)
    image.alt = element.getAttribute('aria-label') ?? element.title
    const { width, height } = getComputedStyle(element)
    image.style.cssText += `;width: ${width}; height: ${height}; object-fit: contain`
    image.src = source
    element.replaceWith(image)
    return image
  }

  for (const image of document.images)
    image.loading = 'eager'
  for (const video of document.querySelectorAll('video')) {
    const address = video.currentSrc || video.querySelector('source')?.src || video.src
    try {
      video.preload = 'auto'
      if (!video.poster) {
        video.load()
        await new Promise((resolve, reject) => {
          video.onloadeddata = resolve
          video.onerror = reject
          video.querySelector('source:last-of-type')?.addEventListener('error', reject)
        })
      }
      const canvas = document.createElement('canvas')
      canvas.width = video.videoWidth
      canvas.height = video.videoHeight
      if (!video.poster)
        canvas.getContext('2d')?.drawImage(video, 0, 0)
      asImage(video, video.poster || canvas.toDataURL('image/png')).dataset.picture = pathOf(address || video.poster)
    }
    catch {
      faults.add(`slide ${slideOf(video) ?? '?'}: the video ${pathOf(address)} could not be loaded`)
    }
  }
  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width > 0 && canvas.height > 0)
      asImage(canvas, canvas.toDataURL('image/png')).dataset.picture = 'drawn on a canvas'
  }

  await Promise.all([...document.images].map(async (image) => {
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
      await image.decode().catch(() => faults.add(`slide ${slideOf(image) ?? '?'}: ${pathOf(address)} is no picture that a browser can show`))
    }
  }))
  await Promise.all([
    ...document.querySelectorAll('svg image'),
  ].map(async (image) => {
    const address = image.getAttribute('href') ?? image.getAttribute('xlink:href')
    const data = address && await embedded(image, address)
    if (data)
      image.setAttribute('href', data)
  }))
  const inCss = async (element: Element, css: string) => {
    const addresses = [
      ...css.matchAll(/url\((?:"([^"]+)"|'([^']+)'|([^"')\s]+))\)/g),
    ]
    const data = await Promise.all(addresses.map(([, double, single, bare]) => {
      const address = double ?? single ?? bare ?? ''
      return address.startsWith('#')
        ? address
        : embedded(element, address)
    }))
    return addresses.reduce((text, [whole], index) => text.replace(whole, () => `url("${data[index] ?? ''}")`), css)
  }
  await Promise.all([
    ...document.querySelectorAll('[style*="url("]'),
  ].map(async (element) => {
    element.setAttribute('style', await inCss(element, element.getAttribute('style') ?? ''))
  }))
  await Promise.all([
    ...document.querySelectorAll('style'),
  ].map(async (element) => {
    if (element.textContent.includes('url('))
      element.textContent = await inCss(element, element.textContent)
  }))
  return [...faults]
}

/**
 * On the leaflet, lets a link to a slide lead to the element that bears the slide's `routeAlias` as its id: the slides
 * themselves are not there. Where there is no such element, the link is none.
 */
export function leadToPlaces(aliases: Record<string, number>): void {
  for (const link of document.querySelectorAll('.leaflet-page a[href^="#"]')) {
    const no = Number(/^#(\d+)(?:-\d+)?$/.exec(link.getAttribute('href')!)?.[1])
    const place = Object.keys(aliases).find(alias => aliases[alias] === no && document.getElementById(alias))
    if (place)
      link.setAttribute('href', `#${place}`)
    else if (no)
      link.removeAttribute('href')
  }
}

/**
 * Turns the finished print view into static HTML and returns it: scripts and what only a live page
 * needs are taken out, shadow roots become declarative, pages and links get stable ids.
 * Stylesheets stay as links, in their order, for the caller to put in. `aliases` has the numbers of slides by `routeAlias`.
 */
export function flattenDeck(aliases: Record<string, number>): string {
  const useless = 'script, link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], meta[http-equiv], meta[property], #twoslash-container, #mermaid-rendering-container'
  for (const element of document.querySelectorAll(useless))
    element.remove()

  for (const container of document.querySelectorAll('.print-slide-container')) {
    const no = container.querySelector('[data-slidev-no]')!.getAttribute('data-slidev-no')!
    const first = !document.getElementById(`slide-${no}`)
    const clicks = document.querySelectorAll(`[data-slide="${no}"]`).length
    const section = document.createElement('section')
    for (const { name, value } of container.attributes)
      section.setAttribute(name, value)
    section.id = first
      ? `slide-${no}`
      : `slide-${no}-${clicks}`
    section.dataset.slide = no
    section.dataset.click = String(clicks)
    section.append(...container.childNodes)
    container.replaceWith(section)
  }

  // As in `/7`, in `/cover` (a `routeAlias`), or in `#007-01`, Slidev's id of a printed page.
  const slideAt = (address: string) => {
    const [, route] = /^(?:#\/|[/#]|\.\/)([^?#]+?)\/?(?:\?[^#]*)?$/.exec(address) ?? []
    const no = /^(\d+)(?:-\d+)?$/.exec(route ?? '')?.[1]
    return no === undefined
      ? new Map(Object.entries(aliases)).get(decodeURIComponent(route ?? ''))
      : Number(no)
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href')!
    const no = slideAt(address)
    if (no !== undefined && document.getElementById(`slide-${no}`))
      link.setAttribute('href', `#slide-${no}`)
  }

  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode())
    found.push(comments.currentNode)
  for (const comment of found)
    comment.parentNode?.removeChild(comment)

  const root = document.documentElement
  root.classList.remove('light', 'dark')
  root.removeAttribute('style')
  delete document.body.dataset.pages
  const shadowRoots = [
    ...document.querySelectorAll('*'),
  ].flatMap(element => element.shadowRoot ?? [])
  const attributes = [...root.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
  return `<!DOCTYPE html>\n<html${attributes}>${root.getHTML({ shadowRoots })}</html>\n`
}
