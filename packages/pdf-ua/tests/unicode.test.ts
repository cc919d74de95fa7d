import { Buffer } from 'node:buffer'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { needsSpace, Reader, spaced } from '../src/unicode.ts'

describe('spaced', () => {
  it('puts a space between what stands apart', () => {
    expect(spaced('Source ¶2, ¶9', 'attributed')).toBe('Source ¶2, ¶9 attributed')
  })

  it('adds none where there is one, or nothing before', () => {
    expect(spaced('one ', 'two')).toBe('one two')
    expect(spaced('one', ' two')).toBe('one two')
    expect(spaced('', 'two')).toBe('two')
  })

  it('keeps a compound together that breaks at its hyphen or dash', () => {
    expect(spaced('non-', 'governmental')).toBe('non-governmental')
    expect(spaced('migration–', 'terrorism')).toBe('migration–terrorism')
    expect(spaced('a dash –', 'or two')).toBe('a dash – or two')
  })
})

describe('needsSpace', () => {
  it('is true of words that end without one', () => {
    expect(['word', 'word ', 'non-', ' –', ''].map(needsSpace)).toEqual([true, false, false, true, false])
  })
})

describe('reader', () => {
  it.each([
    [
      'as it stands',
      Buffer.from('ff'),
    ],
    [
      'in UTF-16',
      Buffer.from('FEFF00660066', 'hex'),
    ],
  ])('reads what a ligature stands for, %s, once', async (_, actualText) => {
    const glyph = {
      font: 'F1',
      codes: Uint8Array.of(0, 1),
      invisible: false,
      apart: false,
      actualText,
    }
    expect(new Reader(await PDFDocument.create()).read([glyph, glyph], undefined)).toBe('ff')
  })
})
