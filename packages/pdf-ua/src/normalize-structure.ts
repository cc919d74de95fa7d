/**
 * Turns the structure that Chromium writes into what PDF/UA-1 asks for: generic wrappers gone,
 * text in paragraphs, lists with labels and bodies, headings without a gap, figures in one piece.
 * All on plain objects; nothing here knows the PDF file. Types: ISO 32000-1, 14.8.4.
 */
import type { Element, Kid } from './tree.ts'
import { plainAlt, typeOf } from './kinds.ts'
import { element, elements, marks } from './tree.ts'

const GENERIC = [
  'NonStruct',
  'Div',
  'Private',
  'Sect',
  'Part',
  'Document',
] as const
type Wrapper = Element & { type: typeof GENERIC[number] }

const INLINE = new Set([
  'Span',
  'Quote',
  'Code',
  'Link',
  'Reference',
  'Annot',
  'Strong',
  'Em',
  'Sub',
])
/** Those that hold text directly, so that no paragraph is needed in them. */
const HOLDS_TEXT = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Lbl',
  'LBody',
  'TD',
  'TH',
  'Caption',
  ...INLINE,
])
/** May stand without content. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'Figure', 'Document'])

const isInline = (kid: Kid) => kid.kind !== 'element' || INLINE.has(kid.type)
const isGeneric = (kid: Kid): kid is Wrapper => kid.kind === 'element' && (GENERIC as readonly string[]).includes(kid.type)
/** The wrapper that Chromium puts around each text node. */
const isTextNode = (kid: Kid) => isGeneric(kid) && kid.kids.every(inner => inner.kind !== 'element')

const isPicture = (kid: Kid): kid is Element => kid.kind === 'element' && kid.type === 'Figure'
const isSpoken = (kid: Kid) => isPicture(kid) && typeOf(kid.alt ?? '') === 'Span'
const isDescribed = ({ alt = '' }: Element) => plainAlt(alt).trim() !== ''

const isLabel = (kid: Kid) => kid.kind === 'element' && kid.type === 'Lbl'

const withLang = (kid: Element, lang: string | undefined): Element => ({ ...kid, lang: kid.lang ?? lang })

/** The tree of a printed page, reshaped. The given one is left as it is. */
export function normalizeStructure(root: Element): Element {
  const tree = withoutEmpty(element('Document', blocks(root), { lang: root.lang }))
  closeHeadingGaps(tree)
  fillRows(tree)
  return tree
}

/** The tree without elements that hold nothing. */
export function withoutEmpty(root: Element): Element {
  return {
    ...root,
    kids: root.kids.flatMap(kept),
  }
}

/** The kids of a wrapper as blocks: text that stands in it directly becomes a paragraph. */
function blocks(parent: Element): Kid[] {
  const kids: Kid[] = []
  let line: Kid[] = []
  const endLine = () => {
    if (line.length > 0)
      kids.push(element('P', line, { lang: parent.lang }))
    line = []
  }
  const hasText = parent.kids.some(kid => isInline(kid) || isTextNode(kid) || isSpoken(kid))
  for (const kid of parent.kids) {
    const inline = inlines(kid)
    if (inline && (hasText || !(isGeneric(kid) || isPicture(kid)))) {
      line.push(...inline)
      continue
    }
    endLine()
    kids.push(...(isGeneric(kid)
      ? blocks(withLang(kid, parent.lang))
      : shape(kid)))
  }
  endLine()
  return kids
}

/** What a kid is within a line of text, or undefined where it holds a block. */
function inlines(kid: Kid): Kid[] | undefined {
  if (kid.kind !== 'element')
    return [kid]
  if (kid.type === 'Figure' && isDescribed(kid))
    return figure(kid)
  if (!isGeneric(kid) && !INLINE.has(kid.type) && kid.type !== 'Form')
    return undefined
  const inner = kid.kids.map(inlines)
  if (inner.includes(undefined))
    return undefined
  const kids = inner.flatMap(list => list ?? [])
  // On paper a button is what is written on it.
  return isGeneric(kid) || kid.type === 'Form'
    ? kids
    : [
        { ...kid, kids },
      ]
}

function shape(kid: Kid): Kid[] {
  if (kid.kind !== 'element')
    return [kid]
  if (kid.type === 'Figure')
    return figure(kid)
  if (kid.type === 'L') {
    return [
      {
        ...kid,
        kids: kid.kids.flatMap(item => listItem(item)),
      },
    ]
  }
  if (kid.type === 'LI') {
    return [
      element('L', listItem(kid)),
    ]
  }
  if (kid.type === 'Table' || kid.type === 'TR' || /^T(?:Head|Body|Foot)$/.test(kid.type)) {
    return [
      {
        ...kid,
        kids: unwrapped(kid.kids).flatMap(shape),
      },
    ]
  }
  if (kid.type === 'Form')
    return blocks({ ...kid, type: 'NonStruct' })
  const inline = HOLDS_TEXT.has(kid.type)
    ? kid.kids.map(inlines)
    : [undefined]
  if (!inline.includes(undefined)) {
    return [
      {
        ...kid,
        kids: inline.flatMap(list => list ?? []),
      },
    ]
  }
  const kids = blocks(kid)
  // A block cannot stand in a paragraph.
  return kid.type === 'P'
    ? kids
    : [
        { ...kid, kids },
      ]
}

/** A figure with a description is one piece; one without is only a frame around what it holds. */
function figure(kid: Element): Kid[] {
  if (kid.alt !== undefined && isDescribed(kid)) {
    const type = typeOf(kid.alt)
    return [
      {
        ...kid,
        type,
        spoken: type === 'Span',
        alt: plainAlt(kid.alt).replace(/\s+/g, ' ').trim(),
        kids: [
          ...marks(kid),
        ],
      },
    ]
  }
  const holds = [
    ...elements(kid),
  ].slice(1).some(({ type }) => type === 'Figure' || type === 'Caption' || type === 'P')
  return holds
    ? blocks({ ...kid, type: 'NonStruct' }).map(captionAsText)
    : [
        {
          ...kid,
          kids: [
            ...marks(kid),
          ],
        },
      ]
}

function captionAsText(kid: Kid): Kid {
  return kid.kind === 'element' && kid.type === 'Caption'
    ? { ...kid, type: 'P' }
    : kid
}

/** Label and body: all that is not the label is the body, lists within included. */
function listItem(kid: Kid): Kid[] {
  if (kid.kind !== 'element') {
    return [
      element('LI', [
        element('LBody', [kid]),
      ]),
    ]
  }
  if (kid.type === 'Caption' || kid.type === 'L')
    return shape(kid)
  if (isGeneric(kid))
    return kid.kids.flatMap(listItem)
  if (kid.type !== 'LI') {
    return [
      element('LI', [
        element('LBody', shape(kid)),
      ]),
    ]
  }
  const [labels, rest] = [
    kid.kids.filter(isLabel),
    kid.kids.filter(inner => !isLabel(inner)),
  ]
  const bodies = rest.flatMap(inner => inner.kind === 'element' && inner.type === 'LBody'
    ? inner.kids
    : [inner])
  const body = shape(element('LBody', bodies))
  return [
    {
      ...kid,
      kids: [
        ...labels.flatMap(shape),
        ...body,
      ],
    },
  ]
}

function unwrapped(kids: Kid[]): Kid[] {
  return kids.flatMap(kid => isGeneric(kid)
    ? unwrapped(kid.kids)
    : [kid])
}

/** Chromium gives cells both a scope and the ids of their headers, and spans of one; the scope says it all. */
function plainAttributes({ attributes }: Element): Element['attributes'] {
  const lists = [...attributes].map(([owner, entries]) => [
    owner,
    new Map([...entries].filter(([key, value]) =>
      key !== 'Headers' && !(/^(?:Row|Col)Span$/.test(key) && value.toString() === '1'))),
  ] as const)
  return new Map(lists.filter(([, entries]) => entries.size > 0))
}

function kept(kid: Kid): Kid[] {
  if (kid.kind !== 'element')
    return [kid]
  const full = {
    ...withoutEmpty(kid),
    attributes: plainAttributes(kid),
  }
  return full.kids.length > 0 || MAY_BE_EMPTY.has(kid.type)
    ? [full]
    : []
}

/**
 * Headings go down one level at a time (ISO 14289-1, 7.4.2): their depth among the headings
 * before them counts, so that h1, h3, h3 become H1, H2, H2.
 */
function closeHeadingGaps(root: Element): void {
  const open: number[] = []
  for (const heading of elements(root)) {
    const level = Number(/^H([1-6])$/.exec(heading.type)?.[1] ?? 0)
    if (level === 0)
      continue
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    heading.type = `H${open.length}`
  }
}

/** Rows of a table without spans are of one length (7.2-43): a list of terms, marked up as one, may have several texts to a term. */
function fillRows(root: Element): void {
  for (const table of elements(root)) {
    const rows = table.type === 'Table'
      ? [
          ...elements(table),
        ].filter(({ type }) => type === 'TR')
      : []
    const spans = rows.some(row => row.kids.some(cell => cell.kind === 'element' && [
      ...cell.attributes.values(),
    ].some(entries => entries.has('ColSpan') || entries.has('RowSpan'))))
    const longest = Math.max(0, ...rows.map(({ kids }) => kids.length))
    for (const row of spans
      ? []
      : rows) {
      while (row.kids.length < longest)
        row.kids.push(element('TD'))
    }
  }
}
