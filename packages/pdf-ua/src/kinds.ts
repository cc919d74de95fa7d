/**
 * Kinds of element that Chromium has no tag for. It passes the description of a picture on (`role="img"` with
 * `aria-label` becomes a Figure with /Alt) and nothing else, so the page marks the description, with a character of
 * Unicode's private use area that no description holds, and the mark is taken off here.
 */
export const KINDS = { formula: '\uE000', spoken: '\uE001' }

/** The description without its mark. */
export const plainAlt = (alt: string): string => alt.replace(/^[\uE000\uE001]/, '')

/** The type of a described picture, by the mark of its description. */
export function typeOf(alt: string): 'Figure' | 'Formula' | 'Span' {
  if (alt.startsWith(KINDS.formula))
    return 'Formula'
  return alt.startsWith(KINDS.spoken)
    ? 'Span'
    : 'Figure'
}
