import { describe, expect, it } from 'vitest'
import { size, summary } from '../../src/documents/summary.ts'

/** What a summary does not say. */
const about = { kind: 'slides', lang: 'en', draft: false } as const

describe('summary', () => {
  it('is one line for one document', () => {
    expect(summary([
      {
        ...about,
        file: 'exports/talk.pdf',
        pages: 19,
        bytes: 360_400,
        seconds: 1.2,
      },
    ])).toBe('exports/talk.pdf  19 pages  361 KB')
    expect(summary([
      {
        ...about,
        file: 'one.pdf',
        pages: 1,
        bytes: 12,
        seconds: 1,
      },
    ])).toBe('one.pdf  1 page  1 KB')
  })

  it('is a table for several, columns in line', () => {
    expect(summary([
      {
        ...about,
        file: 'talk.pdf',
        pages: 19,
        bytes: 360_400,
        seconds: 1.24,
      },
      {
        ...about,
        file: 'talk.pptx',
        pages: 7,
        bytes: 3_940_000,
        seconds: 10,
      },
    ])).toBe([
      'file       pages    size  seconds',
      'talk.pdf      19  361 KB      1.2',
      'talk.pptx      7  3.9 MB     10.0',
    ].join('\n'))
  })
})

describe('size', () => {
  it('changes its unit at a million bytes', () => {
    expect([
      size(999_000),
      size(1_000_000),
    ]).toEqual(['999 KB', '1.0 MB'])
  })
})
