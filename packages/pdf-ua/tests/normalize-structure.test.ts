import type { Element, Kid } from '../src/tree.ts'
import { PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { normalizeStructure } from '../src/normalize-structure.ts'
import { element } from '../src/tree.ts'

const page = PDFRef.of(1)
let next = 0
function mark(): Kid {
  return {
    kind: 'mark',
    page,
    stream: page,
    mcid: next++,
  }
}
/** A text node as Chromium writes it. */
function words() {
  return element('NonStruct', [
    mark(),
  ])
}
const generic = (...kids: Kid[]) => element('NonStruct', kids)

/** A tree in short: `P[·Link[·]]`, a dot for each mark. */
function short(kid: Kid): string {
  if (kid.kind !== 'element')
    return '·'
  return `${kid.type}[${kid.kids.map(short).join('')}]`
}

const shaped = (...kids: Kid[]) => normalizeStructure(element('Document', kids)).kids.map(short).join(' ')

describe('normalizeStructure', () => {
  it('takes generic wrappers out and puts loose text into paragraphs', () => {
    expect(shaped(generic(generic(words()), element('H1', [
      words(),
    ])))).toBe('P[·] H1[·]')
  })

  it('keeps text, links and emphasis of one line in one paragraph', () => {
    expect(shaped(generic(words(), element('Link', [
      words(),
    ]), generic(words()), element('Strong', [
      words(),
    ])))).toBe('P[·Link[·]·Strong[·]]')
  })

  it('gives boxes beside each other a paragraph each', () => {
    expect(shaped(generic(generic(words()), generic(words())))).toBe('P[·] P[·]')
  })

  it('gives list items a label and a body, lists in them included', () => {
    const nested = element('L', [
      element('LI', [
        words(),
      ]),
    ])
    expect(shaped(element('L', [
      element('LI', [
        element('Lbl', [
          mark(),
        ]),
        words(),
        nested,
      ]),
    ]))).toBe('L[LI[Lbl[·]LBody[P[·]L[LI[LBody[·]]]]]]')
  })

  it('makes items of whatever else stands in a list', () => {
    expect(shaped(element('L', [
      generic(element('LI', [
        words(),
      ])),
      element('P', [
        words(),
      ]),
    ]))).toBe('L[LI[LBody[·]] LI[LBody[P[·]]]]'.replace('] LI', ']LI'))
  })

  it('takes a described figure as one piece', () => {
    expect(shaped(element('Figure', [
      generic(words(), element('P', [
        words(),
      ])),
    ], { alt: ' A \n chart ' }))).toBe('Figure[··]')
    expect((normalizeStructure(element('Document', [
      element('Figure', [
        mark(),
      ], { alt: ' A \n chart ' }),
    ])).kids[0] as Element).alt).toBe('A chart')
  })

  it('takes a frame without a description away from what it holds, and leaves a bare one to the checker', () => {
    const inner = element('Figure', [
      mark(),
    ], { alt: 'A chart' })
    expect(shaped(element('Figure', [
      inner,
      element('Caption', [
        words(),
      ]),
    ]))).toBe('Figure[·] P[·]')
    expect(shaped(element('Figure', [
      words(),
    ]))).toBe('Figure[·]')
  })

  it('takes a button for what is written on it', () => {
    expect(shaped(element('Form', [
      words(),
    ]))).toBe('P[·]')
    expect(shaped(generic(words(), element('Form', [
      words(),
    ])))).toBe('P[··]')
  })

  it('takes wrappers out of tables', () => {
    const row = element('TR', [
      element('TH', [
        words(),
      ]),
      element('TD', [
        words(),
      ]),
    ])
    expect(shaped(element('Table', [
      generic(row),
    ]))).toBe('Table[TR[TH[·]TD[·]]]')
  })

  it('keeps empty cells and throws other empty elements away', () => {
    expect(shaped(element('P'), element('L', [
      element('LI'),
    ]), element('Table', [
      element('TR', [
        element('TD'),
      ]),
    ]))).toBe('Table[TR[TD[]]]')
  })

  it.each([
    [
      ['H1', 'H3', 'H3', 'H2'],
      ['H1', 'H2', 'H2', 'H2'],
    ],
    [
      ['H2', 'H4', 'H1', 'H2'],
      ['H1', 'H2', 'H1', 'H2'],
    ],
    [
      ['H1', 'H2', 'H3', 'H1', 'H3'],
      ['H1', 'H2', 'H3', 'H1', 'H2'],
    ],
  ])('closes the gaps in %j', (before, after) => {
    const tree = normalizeStructure(element('Document', before.map(type => element(type, [
      words(),
    ]))))
    expect(tree.kids.map(kid => kid.kind === 'element' && kid.type)).toEqual(after)
  })
})

it('fills rows that are shorter than others with empty cells', () => {
  const row = (...types: string[]) => element('TR', types.map(type => element(type)))
  const [table] = normalizeStructure(element('Document', [
    element('Table', [
      row('TH', 'TD', 'TD'),
      row('TH', 'TD'),
    ]),
  ])).kids
  const rows = table?.kind === 'element'
    ? table.kids
    : []
  expect(rows.map(kid => kid.kind === 'element' && kid.kids.length)).toEqual([3, 2 + 1])
})
