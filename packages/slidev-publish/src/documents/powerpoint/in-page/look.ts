/** What CSS came to for an element. */
import type { Colour, Look } from '../snapshot.ts'
import { readColour } from 'slidev-deck/in-page/colour'
import { px, tidy } from './numbers.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const
const CORNERS = [
  'top-left',
  'top-right',
  'bottom-right',
  'bottom-left',
] as const

export function lookOf(css: CSSStyleDeclaration): Look {
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
    borders: SIDES.map(side => ({
      width: px(value(`border-${side}-width`)),
      style: value(`border-${side}-style`),
      colour: colourOf(value(`border-${side}-color`)),
    })) as Look['borders'],
    padding: SIDES.map(side => px(value(`padding-${side}`))) as Look['padding'],
    radii: CORNERS.map(corner => px(value(`border-${corner}-radius`))) as Look['radii'],
  }
}

/** The same without ground and lines. */
export function bare(look: Look): Look {
  return {
    ...look,
    fill: { rgb: '000000', alpha: 0 },
    borders: look.borders.map(border => ({ ...border, width: 0 })) as Look['borders'],
  }
}

export function colourOf(css: string): Colour {
  const [red, green, blue, alpha] = readColour(css)
  return {
    rgb: [red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('').toUpperCase(),
    alpha: tidy(alpha),
  }
}

export function familiesOf(css: string): string[] {
  return css.split(',').map(family => family.trim().replace(/^["']|["']$/g, ''))
}

const pen = document.createElement('canvas').getContext('2d')!
const fonts = new Map<string, Pick<Look, 'ascent' | 'space'>>()

function metricsOf({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration): Pick<Look, 'ascent' | 'space'> {
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
