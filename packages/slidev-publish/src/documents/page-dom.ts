// These functions run in the browser, on the deck's print page. Each stands alone: it is sent there as text.

/** One page of the deck as it will be printed. */
export interface PrintedPage {
  slide: number
  click: number
  title: string
}

export interface PageChoice {
  /** The slides to keep; all where it is left out. */
  slides?: number[]
  dark: boolean
}

/** Leaves the chosen slides on the page, in the chosen scheme, and says what is there now. */
export function choosePages({ slides, dark }: PageChoice): PrintedPage[] {
  document.documentElement.classList.toggle('dark', dark)
  const sections = [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ]
  const kept = sections.filter(({ dataset }) => !slides || slides.includes(Number(dataset.slide)))
  for (const section of sections) {
    if (!kept.includes(section))
      section.remove()
  }
  // A link to a slide that is not there leads nowhere.
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.getAttribute('href')!.slice(1)))
      link.removeAttribute('href')
  }
  /** The words of a headline; a mark among them, drawn and described, leaves no gap. */
  const headline = (h1: HTMLElement | null) => {
    const MARK = '\uFFFC'
    const marks = [
      ...h1?.querySelectorAll('[role="img"], img') ?? [],
    ]
    marks.forEach(mark => mark.before(MARK))
    const words = h1?.innerText ?? ''
    marks.forEach(mark => mark.previousSibling?.remove())
    return words.replace(/(\s*)\uFFFC(\s*)/g, (_, before: string, after: string) => before + after && ' ')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return kept.map(section => ({
    slide: Number(section.dataset.slide),
    click: Number(section.dataset.click),
    title: headline(section.querySelector('h1')),
  }))
}

/** What begins the descriptions of elements for which Chromium has no tag of its own (packages/pdf-ua/src/kinds.ts). */
export interface Kinds { formula: string, spoken: string }

/**
 * Lets the PDF's tags say what only the page's markup does: lists of terms become tables of two columns, for which there
 * are tags; a drawing bears its description itself, since Chromium tags no box that paints and writes nothing; formulas
 * and words for screen readers alone become described pictures, the only element whose description Chromium passes on.
 */
export function markUpForTags({ formula, spoken }: Kinds): void {
  const roles = {
    'dl': 'table',
    'dl > div': 'row',
    'dt': 'rowheader',
    'dd': 'cell',
  }
  for (const [selector, role] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(selector))
      element.setAttribute('role', role)
  }
  const describe = (element: Element, description: string) => {
    element.setAttribute('role', 'img')
    element.setAttribute('aria-label', description)
    element.removeAttribute('aria-hidden')
  }
  for (const picture of document.querySelectorAll('[role="img"]:not(svg, img)')) {
    const drawing = picture.textContent.trim() === '' && picture.querySelector('svg')
    if (drawing) {
      describe(drawing, picture.getAttribute('aria-label') ?? '')
      picture.removeAttribute('role')
      picture.removeAttribute('aria-label')
    }
  }
  for (const katex of document.querySelectorAll('.katex')) {
    const tex = katex.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim()
    katex.querySelector('.katex-mathml')?.remove()
    katex.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    if (tex)
      describe(katex, formula + tex)
  }
  for (const element of document.querySelectorAll<HTMLElement>('.sr-only')) {
    const { style } = element
    const words = element.innerText.replace(/\s+/g, ' ')
    if (words.trim() !== '' && !element.closest('[role="img"], [aria-hidden="true"]') && !element.querySelector('a, [role="img"], img')) {
      const label = document.createElement('span')
      label.append(...element.childNodes)
      describe(label, spoken + words)
      element.append(label)
    }
    style.cssText += ';position: absolute !important; width: auto !important; height: auto !important; overflow: visible !important;'
      + 'clip: auto !important; clip-path: none !important; font-size: 1px !important; line-height: 1 !important; color: transparent !important'
  }
}

/** Where the described pictures are: the page, counted from 0, and the box on it in CSS pixels. */
export function locateFigures(pageSelector: string) {
  const pages = [
    ...document.querySelectorAll(pageSelector),
  ]
  const figures = [
    ...document.querySelectorAll('[role="img"], img'),
  ].filter(figure => !figure.closest('[aria-hidden="true"], .sr-only'))
  return figures.flatMap((figure) => {
    const page = figure.closest(pageSelector)
    if (!page)
      return []
    const [from, { x, y, width, height }] = [
      page.getBoundingClientRect(),
      figure.getBoundingClientRect(),
    ]
    return [
      {
        page: pages.indexOf(page),
        alt: figure.getAttribute('aria-label') ?? figure.getAttribute('alt') ?? '',
        box: {
          x: x - from.x,
          y: y - from.y,
          width,
          height,
        },
      },
    ]
  })
}

/** A picture of bitmaps as it lies on a page, counted from 0. */
export interface PlacedPicture {
  page: number
  slide: number
  /** Its address, for people. */
  name: string
  /** What tells it from others. */
  data: string
  /** Whether a part of it can be seen there. */
  seen: boolean
}

/** Where the pictures are: images, and backgrounds of whatever has one, on each page of the selector. */
export function locatePictures(pageSelector: string): PlacedPicture[] {
  return [
    ...document.querySelectorAll(pageSelector),
  ].flatMap((page, index) => {
    const room = page.getBoundingClientRect()
    return [
      ...page.querySelectorAll<HTMLElement>('[data-picture]'),
    ].flatMap((element) => {
      const data = element instanceof HTMLImageElement
        ? element.src
        : element.getAttribute('href') ?? /url\("(data:[^"]+)"\)/.exec(element.getAttribute('style') ?? '')?.[1] ?? ''
      if (!data || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return []
      const box = element.getBoundingClientRect()
      const seen = Math.min(box.right, room.right) - Math.max(box.left, room.left) > 1
        && Math.min(box.bottom, room.bottom) - Math.max(box.top, room.top) > 1
      const slide = Number(element.closest<HTMLElement>('[data-slide]')?.dataset.slide)
      return [
        {
          page: index,
          slide,
          name: element.dataset.picture ?? '',
          data,
          seen,
        },
      ]
    })
  })
}

/**
 * Where the links are, what each is called, and where it leads: to a slide, by its number and headline, or to an address.
 * The name is read here since a PDF's text has right-to-left lines in the order in which they are painted.
 */
export function locateLinks(pageSelector: string) {
  const pages = [
    ...document.querySelectorAll(pageSelector),
  ]
  const named = (node: Node): string => {
    if (!(node instanceof Element))
      return node.textContent ?? ''
    if (node.getAttribute('aria-hidden') === 'true')
      return ''
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt')
    // Without the mark of its kind.
    const words = label?.replace(/^[\uE000-\uF8FF]/, '') ?? [...node.childNodes].map(named).join('')
    return getComputedStyle(node).display.startsWith('inline')
      ? words
      : ` ${words} `
  }
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  return [
    ...document.querySelectorAll<HTMLAnchorElement>('a[href]'),
  ].flatMap((link) => {
    const page = link.closest(pageSelector)
    if (!page)
      return []
    const href = link.getAttribute('href') ?? ''
    const target = href.startsWith('#') && document.getElementById(href.slice(1))
    const slide = target && target.closest<HTMLElement>('[data-slide]')
    const title = slide && slide.querySelector('h1')
    const [from, { x, y, width, height }] = [
      page.getBoundingClientRect(),
      link.getBoundingClientRect(),
    ]
    return [
      {
        page: pages.indexOf(page),
        name: plain(named(link)),
        to: slide
          ? {
              slide: slide.dataset.slide ?? '',
              title: title
                ? plain(named(title))
                : '',
            }
          : {
              address: href.startsWith('#')
                ? ''
                : link.href,
            },
        box: {
          x: x - from.x,
          y: y - from.y,
          width,
          height,
        },
      },
    ]
  })
}

/** Makes the paper as large as a slide, whatever its aspect ratio, and says how large that is in CSS pixels. */
export function sizePages(): { width: number, height: number } {
  const slide = document.querySelector<HTMLElement>('.print-slide-container')
  const [width, height] = [slide?.offsetWidth || 1280, slide?.offsetHeight || 720]
  const style = document.createElement('style')
  style.textContent = `@page { size: ${width}px ${height}px; margin: 0 } :root { --slide-width: ${width}px; --slide-height: ${height}px }`
  document.head.append(style)
  return { width, height }
}

/** Scrolls a slide, counted from 0, into the window, and says where it stands there. */
export function scrollToSlide(index: number): { x: number, y: number, width: number, height: number } {
  const section = document.querySelectorAll('.print-slide-container')[index]!
  section.scrollIntoView({ behavior: 'instant' })
  const { x, y, width, height } = section.getBoundingClientRect()
  return { x, y, width, height }
}

/** Whether all that a page shows is there: its fonts and pictures. */
export async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map(image => image.decode()))
}

/** The words on each page that are read, without decoration and without links to other pages, which have their numbers. */
export function visibleTexts(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ].map((page) => {
    const words: string[] = []
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement!
      if (!holder.closest('style, script, [aria-hidden="true"], a[href^="#"]'))
        words.push(texts.currentNode.textContent ?? '')
    }
    return words.join(' ')
  })
}

/**
 * What cannot be read on the pages though it stands there, a line each: words beyond the edge of their slide, and letters
 * that none of the fonts here has, which are painted as one and the same empty box.
 */
export function unreadable(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const drawn = (letter: string, family: string) => {
    pen.canvas.width = 48
    pen.canvas.height = 48
    pen.font = `32px ${family}`
    pen.fillText(letter, 4, 36)
    return pen.getImageData(0, 0, 48, 48).data.join()
  }
  const known = new Map<string, boolean>()
  const isMissing = (letter: string, family: string) => {
    const key = letter + family
    // U+F8FE0 is for private use: no font of a system has it.
    const missing = known.get(key) ?? drawn(letter, family) === drawn('\u{F8FE0}', family)
    known.set(key, missing)
    return missing
  }
  return [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ].flatMap((page) => {
    const room = page.getBoundingClientRect()
    const cut: string[] = []
    const missing = new Set<string>()
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const [text, holder] = [texts.currentNode, texts.currentNode.parentElement!]
      const words = text.textContent?.trim().replace(/\s+/g, ' ') ?? ''
      if (words === '' || holder.closest('style, script, .sr-only, .katex-mathml, [aria-hidden="true"]') || !holder.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      // A pixel of a letter's own room may stand out.
      if ([
        ...range.getClientRects(),
      ].some(({ left, top, right, bottom, height }) => bottom - height / 2 > room.bottom || right > room.right + 1 || left < room.left - 1 || top + height / 2 < room.top)) {
        cut.push(words)
      }
      for (const letter of words.match(/(?![\p{M}\p{C}\p{Z}])[\u0250-\u{10FFFF}]/gu) ?? []) {
        if (isMissing(letter, getComputedStyle(holder).fontFamily))
          missing.add(letter)
      }
    }
    const slide = `slide ${page.dataset.slide}`
    return [
      ...cut.length > 0
        ? [`${slide}: ${cut.length} ${cut.length === 1
            ? 'piece of text runs'
            : 'pieces of text run'} over the edge, from "${cut[0]!.slice(0, 40)}" on: take something away or make two slides of it`]
        : [],
      ...missing.size > 0
        ? [`${slide}: no font here has ${[...missing].map(letter => `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}: the documents show an empty box`]
        : [],
    ]
  })
}
