// Runs in the browser, on the deck's print page. The function stands alone: it is sent there as text.

/** In CSS pixels, from the slide's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** `RRGGBB`, and how much it covers, from 0 to 1. */
export interface Colour { rgb: string, alpha: number }

export interface Border { width: number, style: string, colour: Colour }

/** What CSS came to for an element, as far as a PowerPoint shows it. */
export interface Look {
  display: string
  z: number
  opacity: number
  direction: 'ltr' | 'rtl'
  align: string
  wrap: string
  whiteSpace: string
  verticalAlign: string
  /** In pixels; 0 for `normal`. */
  lineHeight: number
  /** How much of the height of its letters is above the line on which they stand. */
  ascent: number
  /** The width of a space, to the size of the letters. */
  space: number
  fonts: string[]
  size: number
  bold: boolean
  italic: boolean
  spacing: number
  transform: string
  underline: boolean
  strike: boolean
  colour: Colour
  fill: Colour
  /** Top, right, bottom, left. */
  borders: [Border, Border, Border, Border]
  padding: [number, number, number, number]
  /** From the upper left corner, clockwise. */
  radii: [number, number, number, number]
}

/** The mark of a list's item, as CSS has it. */
export interface Marker { type: string, colour: Colour, no: number }

/** A picture: a drawing, an image or what can only be had as a picture of the screen. */
export interface SnapshotPicture {
  box: Box
  /** What it shows; empty where it is an ornament. */
  alt: string
  svg?: string
  /** A PNG, JPEG or GIF as a `data:` address. */
  data?: string
  /** The parts cut off on the left, top, right and bottom, from 0 to 1. */
  crop?: [number, number, number, number]
  /** Marks what is to be photographed, as fallback of `svg` or where there is neither. */
  shot?: string
}

export interface SnapshotElement {
  tag: string
  box: Box
  look: Look
  lang?: string
  href?: string
  /** What stands for it in a line of text. */
  text?: string
  /** Left out by screen readers. */
  ornament?: boolean
  marker?: Marker
  picture?: SnapshotPicture
  children: SnapshotNode[]
}

export interface SnapshotText { words: string, lines: Box[] }

export type SnapshotNode = SnapshotElement | SnapshotText

export interface SnapshotSlide {
  slide: number
  width: number
  height: number
  background: Colour
  lang: string
  root: SnapshotElement
}

export interface Snapshot {
  slides: SnapshotSlide[]
  /** Families that the page brings along. */
  webFonts: string[]
}

/** What the print page shows, as plain data: places, words, looks, drawings as SVG that stand alone. */
export async function takeSnapshot(): Promise<Snapshot> {
  const SVG = 'http://www.w3.org/2000/svg'
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
  const colours = new Map<string, Colour>()
  const colourOf = (css: string): Colour => {
    const known = colours.get(css)
    if (known)
      return known
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = '#0000'
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data
    const colour = {
      rgb: [r, g, b].map(part => part.toString(16).padStart(2, '0')).join('').toUpperCase(),
      alpha: Math.round(a / 2.55) / 100,
    }
    colours.set(css, colour)
    return colour
  }
  const px = (css: string) => Number.parseFloat(css) || 0
  const tidy = (value: number) => Math.round(value * 100) / 100
  const familiesOf = (css: string) => css.split(',').map(family => family.trim().replace(/^["']|["']$/g, ''))

  const fonts = new Map<string, { ascent: number, space: number }>()
  const metricsOf = ({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration) => {
    const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
    const known = fonts.get(font)
    if (known)
      return known
    pen.font = font
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below, width } = pen.measureText('\u00A0')
    const metrics = { ascent: above / (above + below), space: width / 100 }
    fonts.set(font, metrics)
    return metrics
  }

  const lookOf = (css: CSSStyleDeclaration): Look => {
    const sides = ['top', 'right', 'bottom', 'left'] as const
    const value = (name: string) => css.getPropertyValue(name)
    return {
      display: css.display,
      z: px(css.zIndex),
      opacity: Number(css.opacity),
      direction: css.direction === 'rtl'
        ? 'rtl'
        : 'ltr',
      align: css.textAlign,
      wrap: value('text-wrap-style'),
      whiteSpace: css.whiteSpace,
      verticalAlign: css.verticalAlign,
      lineHeight: px(css.lineHeight),
      ...metricsOf(css),
      fonts: familiesOf(css.fontFamily),
      size: px(css.fontSize),
      bold: Number(css.fontWeight) >= 600,
      italic: css.fontStyle !== 'normal',
      spacing: px(css.letterSpacing),
      transform: css.textTransform,
      underline: css.textDecorationLine.includes('underline') || (css.display === 'inline' && px(css.borderBottomWidth) > 0 && px(css.borderTopWidth) === 0),
      strike: css.textDecorationLine.includes('line-through'),
      colour: colourOf(css.color),
      fill: colourOf(value('background-clip') === 'text'
        ? 'transparent'
        : css.backgroundColor),
      borders: sides.map(side => ({
        width: px(value(`border-${side}-width`)),
        style: value(`border-${side}-style`),
        colour: colourOf(value(`border-${side}-color`)),
      })) as Look['borders'],
      padding: sides.map(side => px(value(`padding-${side}`))) as Look['padding'],
      radii: [
        'top-left',
        'top-right',
        'bottom-right',
        'bottom-left',
      ].map(corner => px(value(`border-${corner}-radius`))) as Look['radii'],
    }
  }

  /** Properties of SVG that hold for what an element holds, and their initial values. */
  const INHERITED: Record<string, string> = {
    'fill': 'rgb(0, 0, 0)',
    'fill-opacity': '1',
    'fill-rule': 'nonzero',
    'stroke': 'none',
    'stroke-width': '1px',
    'stroke-opacity': '1',
    'stroke-dasharray': 'none',
    'stroke-dashoffset': '0px',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'marker-start': 'none',
    'marker-mid': 'none',
    'marker-end': 'none',
  }
  const OWN: Record<string, string> = {
    'opacity': '1',
    'clip-path': 'none',
    'mask': 'none',
    'stop-color': 'rgb(0, 0, 0)',
    'stop-opacity': '1',
  }
  const OF_TEXT: Record<string, string> = {
    'font-family': '',
    'font-size': '',
    'font-weight': '400',
    'font-style': 'normal',
    'letter-spacing': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    'direction': 'ltr',
  }
  const HELD = 'linearGradient, radialGradient, pattern, marker, clipPath, mask, symbol, filter, defs'
  const matrixOf = ({ a, b, c, d, e, f }: DOMMatrix) => `matrix(${[a, b, c, d, e, f].map(value => +value.toFixed(4)).join(' ')})`

  /** A copy of an element of a drawing that needs no stylesheet. */
  const copyOf = (element: SVGElement): SVGElement | undefined => {
    const css = getComputedStyle(element)
    if ((css.display === 'none' && !element.closest(HELD)) || element.matches('title, desc, style, script'))
      return
    const copy = document.createElementNS(SVG, element.localName)
    for (const { name, value } of element.attributes) {
      if (!/^(?:class|style|role|lang|dir|xmlns|xmlns:xlink|data-.*|aria-.*|on.*)$/.test(name))
        copy.setAttribute(name.replace(/^xlink:/, ''), value)
    }
    const set = (names: Record<string, string>) => {
      for (const [name, initial] of Object.entries(names)) {
        const value = css.getPropertyValue(name)
        copy.removeAttribute(name)
        if (value === initial || value === '')
          continue
        const paint = /^(?:fill|stroke|stop-color)$/.test(name) && !/^(?:none|url\(|context)/.test(value) && colourOf(value)
        copy.setAttribute(name, paint
          ? `#${paint.rgb}`
          : value.replaceAll('"', '\''))
        if (paint && paint.alpha < 1) {
          const alpha = name === 'stop-color'
            ? 'stop-opacity'
            : `${name}-opacity`
          copy.setAttribute(alpha, String(tidy(paint.alpha * Number(css.getPropertyValue(alpha)))))
        }
      }
    }
    set(OWN)
    if (element.matches('text, tspan, textPath'))
      set(OF_TEXT)
    if (element.matches('path, rect, circle, ellipse, line, polyline, polygon, text, tspan, textPath, use'))
      set(INHERITED)
    const moved = [
      'transform',
      'translate',
      'rotate',
      'scale',
    ].some(name => css.getPropertyValue(name) !== 'none')
    const parent = element.parentElement
    if (moved && element instanceof SVGGraphicsElement && parent instanceof SVGGraphicsElement && !element.closest(HELD))
      copy.setAttribute('transform', matrixOf(DOMMatrix.fromMatrix(parent.getScreenCTM()!).inverse().multiply(element.getScreenCTM()!)))
    for (const child of element.childNodes) {
      const kid = child instanceof SVGElement
        ? copyOf(child)
        : child instanceof Text && element.matches('text, tspan, textPath')
          ? child.cloneNode()
          : undefined
      if (kid)
        copy.append(kid)
    }
    return copy
  }

  const within = (box: DOMRect, room: DOMRect) => {
    const [x, y] = [
      Math.max(box.left, room.left),
      Math.max(box.top, room.top),
    ]
    return new DOMRect(x, y, Math.max(0, Math.min(box.right, room.right) - x), Math.max(0, Math.min(box.bottom, room.bottom) - y))
  }

  /** The drawing as a file of its own, and the place that it takes on its slide. */
  const drawingOf = (svg: SVGSVGElement, room: DOMRect): { box: DOMRect, text: string } | undefined => {
    let box = svg.getBoundingClientRect()
    if (getComputedStyle(svg).overflow === 'visible') {
      for (const part of svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polyline, polygon, text, image, use')) {
        const { left, top, right, bottom, width, height } = part.getBoundingClientRect()
        if (part.closest(HELD) || width + height === 0)
          continue
        const [x, y] = [
          Math.min(box.left, left - 1),
          Math.min(box.top, top - 1),
        ]
        box = new DOMRect(x, y, Math.max(box.right, right + 1) - x, Math.max(box.bottom, bottom + 1) - y)
      }
    }
    box = within(box, room)
    const whole = copyOf(svg)
    const place = svg.getScreenCTM()
    if (!whole || !place || box.width < 1 || box.height < 1)
      return
    const file = document.createElementNS(SVG, 'svg')
    const [width, height] = [
      String(tidy(box.width)),
      String(tidy(box.height)),
    ]
    file.setAttribute('viewBox', `0 0 ${width} ${height}`)
    file.setAttribute('width', width)
    file.setAttribute('height', height)
    const group = document.createElementNS(SVG, 'g')
    group.setAttribute('transform', matrixOf(new DOMMatrix([1, 0, 0, 1, -box.left, -box.top]).multiply(place)))
    group.append(...whole.childNodes)
    file.append(group)
    return {
      box,
      text: new XMLSerializer().serializeToString(file),
    }
  }

  /** A picture in one of the formats that PowerPoint takes: another one anew, as PNG. */
  const readable = async (address: string): Promise<{ data: string, width: number, height: number } | undefined> => {
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

  /** What `object-fit` or `background-size` cut off, and the place of what is left. */
  const fitted = (box: DOMRect, width: number, height: number, fit: string, position: string): Pick<SnapshotPicture, 'crop'> & { box: DOMRect } => {
    const scale = fit === 'cover'
      ? Math.max(box.width / width, box.height / height)
      : Math.min(box.width / width, box.height / height)
    if (fit !== 'cover' && fit !== 'contain')
      return { box }
    const [across = 0.5, down = 0.5] = position.split(' ').map(part => part.endsWith('%')
      ? px(part) / 100
      : undefined)
    const [restX, restY] = [box.width - width * scale, box.height - height * scale]
    if (fit === 'contain') {
      return {
        box: new DOMRect(box.x + restX * across, box.y + restY * down, width * scale, height * scale),
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

  let shots = 0
  const shotOf = (element: Element) => {
    element.setAttribute('data-shot', String(++shots))
    return String(shots)
  }
  const drawings = new Map<string, string>()

  const slides: SnapshotSlide[] = []
  const style = document.createElement('style')
  style.textContent = '[data-no-before]::before, [data-no-after]::after { content: none !important }'
  document.head.append(style)
  for (const section of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const room = section.getBoundingClientRect()
    const boxOf = ({ x, y, width, height }: DOMRect): Box => ({
      x: tidy(x - room.x),
      y: tidy(y - room.y),
      width: tidy(width),
      height: tidy(height),
    })
    const altOf = (element: Element) => {
      const described = element.closest('[role="img"][aria-label]')
      const ornament = element.closest('[aria-hidden="true"], [role="presentation"], [role="none"]')
      return ornament && !(described && ornament.contains(described) && ornament !== described)
        ? ''
        : described?.getAttribute('aria-label') ?? element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.querySelector(':scope > title')?.textContent ?? ''
    }

    const pictureOf = async (element: Element, css: CSSStyleDeclaration): Promise<SnapshotPicture | undefined> => {
      if (element instanceof SVGSVGElement) {
        const drawing = drawingOf(element, room)
        if (!drawing)
          return
        const { box, text } = drawing
        const shot = drawings.get(text) ?? shotOf(element)
        drawings.set(text, shot)
        return {
          box: boxOf(box),
          alt: altOf(element),
          svg: text,
          shot,
        }
      }
      const box = element.getBoundingClientRect()
      if (element instanceof HTMLImageElement) {
        const read = element.src && await readable(element.src)
        if (!read)
          return
        const content = new DOMRect(
          box.x + px(css.paddingLeft) + px(css.borderLeftWidth),
          box.y + px(css.paddingTop) + px(css.borderTopWidth),
          box.width - px(css.paddingLeft) - px(css.paddingRight) - px(css.borderLeftWidth) - px(css.borderRightWidth),
          box.height - px(css.paddingTop) - px(css.paddingBottom) - px(css.borderTopWidth) - px(css.borderBottomWidth),
        )
        const { box: place, crop } = fitted(content, read.width, read.height, css.objectFit, css.objectPosition)
        const svg = /^data:image\/svg\+xml/.test(element.src) && !crop
          ? await (await fetch(element.src)).text()
          : undefined
        return {
          box: boxOf(place),
          alt: altOf(element),
          data: read.data,
          crop,
          svg,
        }
      }
      if (element.matches('.katex, iframe, canvas, video, object, embed')) {
        const tex = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim()
        return {
          box: boxOf(within(box, room)),
          alt: tex ?? altOf(element),
          shot: shotOf(element),
        }
      }
    }

    /** A background that is a picture: as it is where it is nothing else, or a picture of the screen. */
    const groundOf = async (element: Element, css: CSSStyleDeclaration): Promise<SnapshotPicture | undefined> => {
      const box = element.getBoundingClientRect()
      if (css.backgroundImage === 'none' || css.getPropertyValue('background-clip') === 'text' || box.width < 1 || box.height < 1)
        return
      const address = /^url\("(data:[^"]+)"\)$/.exec(css.backgroundImage)?.[1]
      const read = address && /^(?:cover|contain)$/.test(css.backgroundSize) && await readable(address)
      if (read) {
        const { box: place, crop } = fitted(box, read.width, read.height, css.backgroundSize, css.backgroundPosition)
        return {
          box: boxOf(place),
          alt: '',
          data: read.data,
          crop,
        }
      }
      element.setAttribute('data-ground', '')
      return {
        box: boxOf(within(box, room)),
        alt: '',
        shot: shotOf(element),
      }
    }

    const linesOf = (text: Text): Box[] => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return [
        ...range.getClientRects(),
      ].filter(({ width }) => width > 0).map(boxOf)
    }

    /** What `::before` or `::after` shows, measured as an element in its place. */
    const pseudoOf = (element: HTMLElement, which: 'before' | 'after'): SnapshotElement | undefined => {
      const css = getComputedStyle(element, `::${which}`)
      const [, words] = /^"(.*)"$/s.exec(css.content) ?? []
      if (words === undefined || css.display === 'none' || css.visibility === 'hidden')
        return
      const span = document.createElement('span')
      for (const name of css)
        span.style.setProperty(name, css.getPropertyValue(name))
      span.textContent = words.replace(/\\(.)/g, '$1')
      element.setAttribute(`data-no-${which}`, '')
      element[which === 'before'
        ? 'prepend'
        : 'append'](span)
      const text = span.firstChild as Text | null
      const measured: SnapshotElement = {
        tag: 'span',
        box: boxOf(span.getBoundingClientRect()),
        look: lookOf(getComputedStyle(span)),
        ornament: true,
        children: text
          ? [
              {
                words: text.data,
                lines: linesOf(text),
              },
            ]
          : [],
      }
      span.remove()
      element.removeAttribute(`data-no-${which}`)
      return measured
    }

    const read = async (element: Element): Promise<SnapshotElement | undefined> => {
      const css = getComputedStyle(element)
      if (css.display === 'none' || Number(css.opacity) === 0 || element.matches('style, script, .sr-only, .katex-mathml'))
        return
      const hidden = css.visibility !== 'visible'
      const result: SnapshotElement = {
        tag: element.localName,
        box: boxOf(element.getBoundingClientRect()),
        look: lookOf(css),
        lang: element.getAttribute('lang') ?? undefined,
        href: element.localName === 'a'
          ? element.getAttribute('href') ?? undefined
          : undefined,
        text: element.getAttribute('data-text') ?? undefined,
        ornament: element.getAttribute('aria-hidden') === 'true' || undefined,
        children: [],
      }
      if (css.display === 'list-item' && css.listStyleType !== 'none') {
        const list = element.parentElement
        const start = Number(list?.getAttribute('start') ?? 1)
        result.marker = {
          type: css.listStyleType,
          colour: colourOf(getComputedStyle(element, '::marker').color),
          no: start + [
            ...list?.children ?? [],
          ].indexOf(element),
        }
      }
      if (result.text !== undefined && element instanceof SVGElement && css.fill.startsWith('rgb'))
        result.look.colour = colourOf(css.fill)
      if (result.text === undefined && !hidden) {
        result.picture = await pictureOf(element, css)
        if (result.picture || element instanceof SVGElement)
          return result
        const ground = await groundOf(element, css)
        if (ground) {
          result.children.push({
            ...result,
            look: {
              ...result.look,
              display: 'block',
              fill: { rgb: '000000', alpha: 0 },
              borders: result.look.borders.map(border => ({ ...border, width: 0 })) as Look['borders'],
            },
            marker: undefined,
            picture: ground,
            children: [],
          })
        }
      }
      const add = (node?: SnapshotNode) => {
        if (node)
          result.children.push(node)
      }
      if (element instanceof HTMLElement && !hidden)
        add(pseudoOf(element, 'before'))
      for (const child of (element.shadowRoot ?? element).childNodes) {
        if (child instanceof Element) {
          add(await read(child))
        }
        else if (child instanceof Text && child.data !== '' && !hidden) {
          add({
            words: child.data,
            lines: linesOf(child),
          })
        }
      }
      if (element instanceof HTMLElement && !hidden)
        add(pseudoOf(element, 'after'))
      if (hidden) {
        result.look = {
          ...result.look,
          fill: { rgb: '000000', alpha: 0 },
          borders: result.look.borders.map(border => ({ ...border, width: 0 })) as Look['borders'],
        }
      }
      return result
    }

    let behind: Element | null = section
    while (behind && colourOf(getComputedStyle(behind).backgroundColor).alpha < 1)
      behind = behind.parentElement
    const root = await read(section)
    if (root) {
      slides.push({
        slide: Number(section.dataset.slide),
        width: tidy(room.width),
        height: tidy(room.height),
        background: behind
          ? colourOf(getComputedStyle(behind).backgroundColor)
          : { rgb: 'FFFFFF', alpha: 1 },
        lang: section.closest('[lang]')?.getAttribute('lang') ?? '',
        root,
      })
    }
  }
  style.remove()
  return {
    slides,
    webFonts: [
      ...new Set([...document.fonts].flatMap(({ family }) => familiesOf(family))),
    ],
  }
}

/** Leaves nothing to be seen but what is marked by `takeSnapshot` with this `shot`; without one, shows all again. */
export function showAlone(shot?: string): void {
  document.querySelector('style[data-alone]')?.remove()
  const find = (root: ParentNode): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('[data-shot]'),
    ...[
      ...root.querySelectorAll('*'),
    ].flatMap(({ shadowRoot }) => shadowRoot
      ? find(shadowRoot)
      : []),
  ]
  const one = `[data-shot="${shot}"]`
  // A stylesheet of the page does not reach into a shadow root.
  for (const element of find(document).filter(found => found.getRootNode() instanceof ShadowRoot)) {
    element.style.visibility = element.matches(one)
      ? 'visible'
      : ''
  }
  if (shot === undefined)
    return
  const style = document.createElement('style')
  style.dataset.alone = ''
  style.textContent = `html, body { background: none !important } * { visibility: hidden !important } ${one}, ${one}:not([data-ground]) * { visibility: visible !important }`
    + `${one}[data-ground] { color: transparent !important; border-color: transparent !important; background-color: transparent !important }`
  document.head.append(style)
}
