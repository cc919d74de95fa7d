// These functions run in the browser, on pages of slides as they are printed. Each stands alone: it is sent there as text.

/** A step of a slide as it is read. */
export interface ReadPage {
  slide: number
  click: number
  title: string
  html: string
}

/**
 * Each element of the selector, a slide after some clicks (`data-slide`, `data-click`), as plain HTML: headings,
 * paragraphs, lists, tables, figures, formulas and code, in reading order, with no attribute but language, direction and
 * the scope and span of cells. What is not shown yet, and what screen readers pass over, is left out; a picture is its
 * description. What lies around the slide's layout (`slide-top.vue`, `slide-bottom.vue`) becomes its footer.
 */
export function readPages(selector: string): ReadPage[] {
  const INLINE = new Set([
    'a',
    'abbr',
    'b',
    'bdi',
    'cite',
    'code',
    'del',
    'em',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
    's',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
  ])
  /** Those that say something; the others go, and their content stays. */
  const TOLD = new Set([
    'b',
    'bdi',
    'code',
    'del',
    'em',
    'ins',
    'kbd',
    'mark',
    's',
    'small',
    'strong',
    'sub',
    'sup',
  ])
  /** As browsers collapse it: spaces that hold words together stay. */
  const SPACE = /[ \t\r\n\f]+/g
  const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
  const SKIPPED = new Set([
    'script',
    'style',
    'template',
    'noscript',
    'button',
    'input',
    'select',
    'textarea',
    'nav',
    'iframe',
    'audio',
    'video',
    'canvas',
  ])
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const nameOf = (node: Node) => node.nodeName.toLowerCase()

  function isLeftOut(element: Element): boolean {
    const { display } = getComputedStyle(element)
    return SKIPPED.has(nameOf(element))
      || element.getAttribute('aria-hidden') === 'true'
      || (display !== 'contents' && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  }

  function attributes(element: Element, ...names: string[]): string {
    return ['lang', 'dir', ...names].map((name) => {
      const value = element.getAttribute(name)
      return value === null || value === ''
        ? ''
        : ` ${name}="${escaped(value)}"`
    }).join('')
  }

  function wrapped(name: string, content: string, written = ''): string {
    return content.trim() === ''
      ? ''
      : `<${name}${written}>${content.trim()}</${name}>`
  }

  /** A small drawing amid words, such as a mark behind one: its lines alone. Without a label it is for the eye only. */
  function smallDrawing(svg: Element, label: string): string {
    const shapes = Array.from(svg.querySelectorAll('path'), path => `<path d="${escaped(path.getAttribute('d') ?? '')}"/>`).join('')
    const viewBox = svg.getAttribute('viewBox')
    const said = label === ''
      ? 'aria-hidden="true"'
      : `role="img" aria-label="${escaped(label)}"`
    if (shapes && viewBox && shapes.length < 2000)
      return `<svg class="sign" ${said} viewBox="${escaped(viewBox)}">${shapes}</svg>`
    return label === ''
      ? ''
      : ` (${escaped(label)}) `
  }

  function formula(katex: Element): string {
    const math = katex.querySelector('math')
    if (!math)
      return ''
    const write = (node: Node): string => {
      if (!(node instanceof Element))
        return escaped(node.textContent ?? '')
      if (nameOf(node).startsWith('annotation'))
        return ''
      const kept = [
        'display',
        'stretchy',
        'mathvariant',
        'displaystyle',
        'accent',
        'columnalign',
      ].map((name) => {
        const value = node.getAttribute(name)
        return value === null
          ? ''
          : ` ${name}="${escaped(value)}"`
      }).join('')
      const name = nameOf(node)
      return /^m[a-z]+$|^semantics$/.test(name)
        ? `<${name}${kept}>${Array.from(node.childNodes, write).join('')}</${name}>`
        : ''
    }
    return write(math)
  }

  const isPicture = (element: Element) => element.getAttribute('role') === 'img' || nameOf(element) === 'img' || nameOf(element) === 'svg'
  const labelOf = (element: Element) => (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.querySelector(':scope > title')?.textContent ?? '').trim()
  /** Whether it stands amid words. An image in a slide's flow is a block whatever its display says. */
  const isAmidWords = (element: Element) => {
    const { height } = element.getBoundingClientRect()
    return height < 64 && (element.parentElement?.textContent.trim() ?? '') !== ''
  }
  const isBlock = (element: Element): boolean => {
    const name = nameOf(element)
    if (isPicture(element))
      return !isAmidWords(element)
    if (element.matches('.katex-display'))
      return true
    return !INLINE.has(name) && name !== 'br'
      ? !element.matches('.katex')
      : element.querySelector('p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, pre, blockquote') !== null
  }

  /** Words and what stands among them. Where the slide sets a part on a line of its own, so does this. */
  function phrase(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE)
      return escaped((node.textContent ?? '').replace(SPACE, ' '))
    if (!(node instanceof Element))
      return ''
    const name = nameOf(node)
    if (name === 'svg' && node.getAttribute('aria-hidden') === 'true' && isAmidWords(node) && node.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return smallDrawing(node, '')
    if (isLeftOut(node))
      return ''
    if (name === 'br')
      return '<br>'
    if (node.matches('.katex'))
      return formula(node)
    if (isPicture(node)) {
      const label = labelOf(node)
      return label && smallDrawing(node, label)
    }
    const content = phrases(node)
    if (content.trim() === '')
      return content && ' '
    const written = attributes(node)
    const kept = TOLD.has(name)
      ? name
      : written
        ? 'span'
        : undefined
    const text = kept
      ? `<${kept}${written}>${content}</${kept}>`
      : content
    const { display, position } = getComputedStyle(node)
    return display.startsWith('inline') || display === 'contents' || position === 'absolute'
      ? text
      : `<br>${text}<br>`
  }

  function phrases(element: Element): string {
    return Array.from(element.childNodes, phrase).join('')
  }

  /** Without breaks at its ends, or two in a row; a drawing stays on the line of the word before it. */
  function tidy(text: string): string {
    return text.replace(SPACE, ' ')
      .replace(/ ?(?:<br> ?)+/g, '<br>')
      .replace(/^(?: |<br>)+|(?: |<br>)+$/g, '')
      .replace(/([^\s<>]+)(<svg class="sign".*?<\/svg>)/g, '<span class="glued">$1$2</span>')
  }

  /** Blocks; words between them become paragraphs, or stay as they are where there is nothing else. */
  function flow(element: Element, isBare = false): string {
    const parts: { text: string, isRun: boolean }[] = []
    for (const node of element.childNodes) {
      if (node instanceof Element && isBlock(node)) {
        parts.push({
          text: isLeftOut(node)
            ? ''
            : block(node),
          isRun: false,
        })
      }
      else {
        const last = parts.at(-1)
        if (last?.isRun) {
          last.text += phrase(node)
        }
        else {
          parts.push({
            text: phrase(node),
            isRun: true,
          })
        }
      }
    }
    const full = parts.map(({ text, isRun }) => ({
      text: isRun
        ? tidy(text)
        : text,
      isRun,
    })).filter(({ text }) => text !== '')
    return isBare && full.length === 1
      ? full[0]!.text
      : full.map(({ text, isRun }) => isRun
          ? `<p>${text}</p>`
          : text).join('')
  }

  function block(element: Element): string {
    const name = nameOf(element)
    const written = attributes(element)
    if (element.matches('.katex-display'))
      return wrapped('p', Array.from(element.querySelectorAll('.katex'), formula).join(' '))
    if (isPicture(element))
      return wrapped('figure', wrapped('p', escaped(labelOf(element))))
    if (HEADINGS.has(name))
      return wrapped(name, tidy(phrases(element)), written)
    if (name === 'p') {
      // What the slide sets bold leads what follows.
      const isStrong = Number(getComputedStyle(element).fontWeight) >= 600
      return wrapped(name, isStrong
        ? wrapped('strong', tidy(phrases(element)))
        : tidy(phrases(element)), written)
    }
    if (name === 'ul' || name === 'ol') {
      return wrapped(name, Array.from(element.children, item => isLeftOut(item)
        ? ''
        : wrapped('li', flow(item, true), attributes(item, 'value'))).join(''), attributes(element, 'start'))
    }
    if (name === 'dl') {
      return wrapped('dl', Array.from(element.querySelectorAll('dt, dd'), term => isLeftOut(term) || !term.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        ? ''
        : wrapped(nameOf(term), flow(term, true), attributes(term))).join(''), written)
    }
    if (name === 'table') {
      const rows = (part: Element) => Array.from(part.querySelectorAll('tr'), row => isLeftOut(row)
        ? ''
        : wrapped('tr', Array.from(row.children, (cell) => {
            const content = isLeftOut(cell)
              ? ''
              : flow(cell, true)
            return `<${nameOf(cell)}${attributes(cell, 'scope', 'colspan', 'rowspan')}>${content}</${nameOf(cell)}>`
          }).join(''))).join('')
      const parts = Array.from(element.children, part => ({
        name: nameOf(part),
        part,
      }))
      const caption = parts.find(({ name }) => name === 'caption')
      return wrapped('table', (caption
        ? wrapped('caption', tidy(phrases(caption.part)))
        : '') + parts.filter(({ name }) => ['thead', 'tbody', 'tfoot'].includes(name)).map(({ name, part }) => wrapped(name, rows(part))).join(''), written)
    }
    if (name === 'pre')
      return wrapped('pre', escaped(element.textContent), ' dir="ltr" tabindex="0"')
    if (name === 'blockquote' || name === 'figure' || name === 'figcaption')
      return wrapped(name, flow(element), written)
    return name === 'svg'
      ? ''
      : flow(element)
  }

  const title = (page: Element) => {
    const heading = page.querySelector('h1')
    const holder = document.createElement('div')
    holder.innerHTML = heading
      ? phrases(heading)
      : ''
    return holder.textContent.replace(SPACE, ' ').trim()
  }

  return Array.from(document.querySelectorAll<HTMLElement>(selector), (page) => {
    const layout = page.querySelector('.slidev-layout')
    const around = layout?.parentElement
      ? Array.from(layout.parentElement.children).filter(element => element !== layout && !element.contains(layout) && !isLeftOut(element))
      : []
    return {
      slide: Number(page.dataset.slide),
      click: Number(page.dataset.click),
      title: title(page),
      html: flow(layout ?? page) + wrapped('footer', around.map(element => isBlock(element)
        ? block(element)
        : wrapped('p', phrase(element))).join('')),
    }
  })
}

/** Colours and fonts of a deck, as its custom properties have them. */
export interface Look {
  light: Record<string, string>
  dark: Record<string, string>
  fonts: Record<string, string>
}

/** Reads what the listener's page takes of them, in both schemes; those that a deck has not are left out. */
export function readLook(): Look {
  const colours = [
    '--paper',
    '--surface',
    '--ink',
    '--muted',
    '--accent',
    '--risk',
    '--rule',
    '--accent-fill',
    '--on-accent',
  ]
  const fonts = ['--font-headline', '--font-body', '--font-code']
  const root = document.documentElement
  const wasDark = root.classList.contains('dark')
  const probe = document.createElement('i')
  document.body.append(probe)
  const read = (isDark: boolean) => {
    root.classList.toggle('dark', isDark)
    return Object.fromEntries(colours.filter(name => getComputedStyle(root).getPropertyValue(name).trim() !== '').map((name) => {
      probe.style.color = `var(${name})`
      return [name, getComputedStyle(probe).color]
    }))
  }
  const look = {
    light: read(false),
    dark: read(true),
    fonts: Object.fromEntries(fonts.map(name => [
      name,
      getComputedStyle(root).getPropertyValue(name).trim(),
    ]).filter(([, value]) => value)),
  }
  root.classList.toggle('dark', wasDark)
  probe.remove()
  return look
}
