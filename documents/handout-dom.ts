// These functions run in the browser, on the deck's print page. Each stands alone: it is sent there as text.

export interface HandoutText {
  css: string
  title: string
  about: string
  slides: {
    no: number
    /** Above the slide: which it is and how long it takes. */
    head: string
    title: string
    start: string
    seconds: string
    /** What is spoken, one part for each click. */
    parts: string[]
  }[]
  acronyms: { short: string, full: string }[]
}

/** Puts every slide on a sheet with what is spoken to it, after a first sheet with the plan and the acronyms. */
export function layOutHandout({ css, title, about, slides, acronyms }: HandoutText): void {
  const make = (name: string, className: string, ...content: (string | Node)[]) => {
    const element = document.createElement(name)
    if (className)
      element.className = className
    element.append(...content)
    return element
  }
  const row = (kind: string, cells: (string | Node)[], numbers: number[]) => {
    const line = make('tr', '', ...cells.map((cell, index) =>
      make(kind === 'th' || index === 0
        ? 'th'
        : 'td', numbers.includes(index)
        ? 'number'
        : '', cell)))
    for (const cell of line.querySelectorAll('th')) {
      cell.scope = kind === 'th'
        ? 'col'
        : 'row'
    }
    return line
  }
  const table = (head: string[], rows: (string | Node)[][], numbers: number[] = []) =>
    make('table', '', make('thead', '', row('th', head, numbers)), make('tbody', '', ...rows.map(cells => row('td', cells, numbers))))
  const link = (no: number, words: string) => {
    const anchor = make('a', '', words) as HTMLAnchorElement
    anchor.href = `#slide-${no}`
    return anchor
  }
  const cue = () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 8 10')
    svg.setAttribute('aria-hidden', 'true')
    svg.classList.add('cue')
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', 'M0 0L8 5L0 10Z')
    svg.append(path)
    return svg
  }
  const sheets: HTMLElement[] = []
  const addSheet = (...content: (string | Node)[]) => sheets.push(make('article', 'sheet', ...content))

  addSheet(
    make('h1', '', title),
    make('p', 'about', about),
    make('h2', '', 'Plan of the talk'),
    table([
      'Slide',
      'Headline',
      'Starts at',
      'Seconds',
    ], slides.map(({ no, title, start, seconds }) => [
      String(no),
      link(no, title),
      start,
      seconds,
    ]), [2, 3]),
    ...acronyms.length > 0
      ? [
          make('h2', '', 'Acronyms'),
          table(['Short', 'In full'], acronyms.map(({ short, full }) => [short, full])),
        ]
      : [],
  )
  const sections = [
    ...document.querySelectorAll<HTMLElement>('.print-slide-container'),
  ]
  for (const section of sections) {
    const slide = slides.find(({ no }) => no === Number(section.dataset.slide))
    if (!slide)
      continue
    const spoken = make('div', 'spoken', ...slide.parts.map((part, index) => make('p', '', ...index > 0
      ? [
          cue(),
        ]
      : [], part)))
    addSheet(make('header', '', make('p', '', slide.head)), make('div', 'window', section), make('h2', '', 'Spoken'), spoken)
  }
  sheets.forEach((sheet, index) => {
    const footer = make('footer', '', make('span', '', title), make('span', '', `${index + 1} / ${sheets.length}`))
    footer.setAttribute('aria-hidden', 'true')
    sheet.append(footer)
  })
  document.head.append(make('style', '', css))
  document.body.replaceChildren(...sheets)
}

/**
 * Sets what is spoken as large as its sheet allows, between the two sizes (in points).
 * Returns the slides whose words do not fit in the smaller one.
 */
export function fitSpoken({ largest, smallest }: { largest: number, smallest: number }): number[] {
  const misfits: number[] = []
  for (const spoken of document.querySelectorAll<HTMLElement>('.spoken')) {
    const sheet = spoken.closest('.sheet')!
    const room = () => sheet.querySelector('footer')!.getBoundingClientRect().top - 8 - spoken.getBoundingClientRect().bottom
    let size = largest
    spoken.style.fontSize = `${size}pt`
    while (room() < 0 && size > smallest) {
      size -= 0.5
      spoken.style.fontSize = `${size}pt`
    }
    if (room() < 0)
      misfits.push(Number(sheet.querySelector<HTMLElement>('section')!.dataset.slide))
  }
  return misfits
}
