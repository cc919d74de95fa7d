/** Runs in the browser, on Slidev's print view. Each function stands alone: it is sent there as text. */

/**
 * Puts every picture of the page into it, so that it needs no file beside it: images, backgrounds, the first frame of a
 * video, what a script has drawn on a canvas. Each then bears its address as `data-picture`.
 * What lies on another host and could not be had leaves its words and a link, and a `<meta name="left-out">`.
 * Returns what the deck itself should have and has not, a line each, with the slide.
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
  const leaveOut = (element: Element, text: string) => {
    const meta = document.createElement('meta')
    meta.name = 'left-out'
    meta.content = text
    meta.dataset.slide = slideOf(element) ?? ''
    document.head.append(meta)
  }
  const isForeign = (address: string) => /^https?:/.test(address) && new URL(address).origin !== location.origin
  /** A box of the same size that says what it stands for and leads there. */
  const asLink = (element: HTMLElement, address: string, words: string) => {
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
      const fault = `the picture ${pathOf(address)} could not be loaded`
      if (isForeign(address))
        leaveOut(element, fault)
      else
        faults.add(`slide ${slideOf(element) ?? '?'}: ${fault}`)
    }
  }
  const asImage = (element: HTMLVideoElement | HTMLCanvasElement, source: string) => {
    const image = document.createElement('img')
    for (const { name, value } of element.attributes)
      image.setAttribute(name, value)
    image.alt = element.getAttribute('aria-label') ?? element.title
    image.dataset.was = element.localName
    const { width, height } = getComputedStyle(element)
    image.style.cssText += `;width: ${width}; height: ${height}; object-fit: contain`
    image.src = source
    element.replaceWith(image)
    return image
  }

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
  const firstFrame = (video: HTMLVideoElement) => new Promise<unknown>((resolve, reject) => {
    video.onloadeddata = resolve
    video.onerror = reject
    video.querySelector('source:last-of-type')?.addEventListener('error', reject)
    video.preload = 'auto'
    video.load()
  })
  const decoded = (address: string) => {
    const image = new Image()
    image.src = address
    return image.decode()
  }
  for (const video of document.querySelectorAll('video')) {
    const address = video.currentSrc || video.querySelector('source')?.src || video.src
    if (!address && !video.poster)
      continue
    try {
      // Until its frame, else its poster, is there, a video has a size of its own (300×150), which the picture would keep.
      if (video.poster) {
        await Promise.allSettled([
          decoded(video.poster),
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
      const fault = `the video ${pathOf(address)} could not be loaded`
      if (isForeign(address)) {
        leaveOut(video, fault)
        asLink(video, address, video.getAttribute('aria-label') ?? video.title)
      }
      else {
        faults.add(`slide ${slideOf(video) ?? '?'}: ${fault}`)
      }
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
    if (!data && isForeign(address)) {
      if (image.alt)
        asLink(image, address, image.alt)
      else
        image.remove()
    }
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
 * Makes each diagram one picture: with the description that a `<Diagram>` around it or `{alt: '…'}` at its fence gives, else
 * with the words in it, in their order. Those without a description are marked as `data-undescribed`.
 */
export function describeDiagrams(): void {
  for (const diagram of document.querySelectorAll('.mermaid')) {
    if (diagram.closest('[role="img"]'))
      continue
    const alt = diagram.getAttribute('alt')
    const words = [
      ...(diagram.shadowRoot ?? diagram).querySelectorAll('text, foreignObject'),
    ].map(label => label.textContent.replace(/\s+/g, ' ').trim())
    diagram.setAttribute('role', 'img')
    diagram.setAttribute('aria-label', alt || words.filter(word => word !== '').join(', '))
    if (!alt)
      diagram.setAttribute('data-undescribed', '')
  }
}

/**
 * Turns the finished print view into static HTML and returns it: scripts and what only a live page
 * needs are taken out, shadow roots become declarative, pages and links get stable ids.
 * Stylesheets stay as links, in their order, for the caller to put in. `aliases` has the numbers of slides by `routeAlias`.
 */
export function flattenDeck(aliases: Record<string, number>): string {
  // Beside the slides, scripts leave boxes of their own (Monaco its live regions, which would make a page more).
  const useless = 'script, link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], meta[http-equiv], meta[property], body > :not(#app, style, link), #twoslash-container, #mermaid-rendering-container'
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

  // Monaco hides the lines of its editor from screen readers, which get them from a text field there.
  for (const lines of document.querySelectorAll('.monaco-editor .view-lines'))
    lines.removeAttribute('aria-hidden')

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
