import type { DiagramLook } from 'slidev-addon-diagrams/look'
import { MARK, MARK_PATH } from 'slidev-deck/marks'

/** A tint of a token, on which words are `--ink`. */
const tint = (token: string, percent: number) => `color-mix(in oklab, var(--${token}) ${percent}%, var(--paper))`

/**
 * What becomes of the colours that `setup/mermaid.ts` or Mermaid itself sets as they are (its settings take no custom
 * properties), so that each kind of diagram turns with the scheme: the tokens of `styles/tokens.css`.
 */
export default {
  // As wide as the page between its margins, so that words have the same size in every language.
  width: 1152,
  areas: {
    '#fbf8f1': 'var(--paper)',
    '#ffffff': 'var(--paper)',
    '#f1eadb': 'var(--sand)',
    '#c6cfe2': tint('lapis', 24),
    '#8e9fc7': tint('lapis', 48),
    '#d0dac9': tint('pistachio', 24),
    '#ecd8b8': tint('saffron', 28),
    '#e6c6c7': tint('pomegranate', 24),
    '#d3d4d4': tint('slate', 22),
  },
  lines: {
    '#14213a': 'var(--ink)',
    '#000000': 'var(--slate)',
    '#4a5568': 'var(--slate)',
    '#8a8372': 'var(--rule)',
    '#1f3f8f': 'var(--lapis)',
    '#3d6b35': 'var(--pistachio)',
    '#a3213a': 'var(--pomegranate)',
    '#b8730a': 'var(--saffron)',
    '#c6cfe2': 'var(--lapis)',
    '#8e9fc7': 'var(--lapis)',
    '#d0dac9': 'var(--pistachio)',
    '#ecd8b8': 'var(--saffron)',
    '#e6c6c7': 'var(--pomegranate)',
    '#d3d4d4': 'var(--slate)',
  },
  signs: {
    [MARK]: { path: MARK_PATH, class: 'contested-mark' },
  },
} satisfies DiagramLook
