/** Fonts and colours that the slides use most, as the theme of the presentation: whoever changes them there changes all slides. */
import type { Paragraph, Slide } from './items.ts'
import type { Colour } from './snapshot.ts'
import { escaped } from './xml.ts'

export interface Theme {
  headline: { font: string, complexFont: string }
  body: { font: string, complexFont: string }
  background: string
  /** The name of a font, or of its place in the theme. */
  fontName: (font: string) => string
  complexName: (font: string, complexFont: string) => string
  /** The tag and value of a colour. */
  colour: (rgb: string) => ['schemeClr' | 'srgbClr', string]
  xml: string
}

const GENERIC: Record<string, string> = {
  'serif': 'Georgia',
  'sans-serif': 'Arial',
  'monospace': 'Consolas',
  'system-ui': 'Arial',
}

/** The key that stands for most, counted by weight. */
class Tally<Key> {
  private readonly of = new Map<Key, number>()

  add(key: Key, weight: number): void {
    this.of.set(key, (this.of.get(key) ?? 0) + weight)
  }

  ranked(): Key[] {
    return [...this.of].sort((a, b) => b[1] - a[1]).map(([key]) => key)
  }
}

export function themeOf(slides: readonly Slide[]): Theme {
  const fonts = {
    title: new Tally<string>(),
    body: new Tally<string>(),
  }
  const colours = {
    text: new Tally<string>(),
    ground: new Tally<string>(),
    others: new Tally<string>(),
  }
  const add = (kind: 'text' | 'ground' | 'others', colour: Colour | undefined, weight: number) => {
    if (colour && colour.alpha > 0)
      colours[kind].add(colour.rgb, weight)
  }
  const read = (paragraphs: readonly Paragraph[], title = false) => {
    for (const run of paragraphs.flatMap(({ runs }) => runs)) {
      const length = run.words?.length ?? 0
      fonts[title
        ? 'title'
        : 'body'].add(`${run.font}\n${run.complexFont}`, length)
      add('text', run.colour, length)
      add('others', run.colour, length)
    }
  }
  for (const slide of slides) {
    add('ground', slide.background, 1)
    for (const item of slide.items) {
      if (item.kind === 'text')
        read(item.paragraphs, item.title)
      if (item.kind === 'table')
        item.cells.flat().forEach(cell => cell && read(cell.paragraphs))
      if (item.kind === 'shape') {
        read(item.text?.paragraphs ?? [])
        add('others', item.fill ?? item.line?.colour, 20)
      }
    }
  }
  const pair = (tally: Tally<string>): { font: string, complexFont: string } => {
    const [font, complexFont] = (tally.ranked()[0] ?? 'sans-serif\nsans-serif').split('\n') as [string, string]
    return { font, complexFont }
  }
  const body = pair(fonts.body)
  const headline = fonts.title.ranked().length > 0
    ? pair(fonts.title)
    : body
  const dark = colours.text.ranked()[0] ?? '000000'
  const light = colours.ground.ranked()[0] ?? 'FFFFFF'
  const accents = colours.others.ranked().filter(rgb => rgb !== dark && rgb !== light).slice(0, 6)
  const named = new Map<string, string>([
    ...accents.map((rgb, index) => [rgb, `accent${index + 1}`] as const),
    [light, 'bg1'],
    [dark, 'tx1'],
  ])
  const real = (font: string) => GENERIC[font] ?? font
  return {
    headline,
    body,
    background: light,
    fontName: font => font === headline.font
      ? '+mj-lt'
      : font === body.font
        ? '+mn-lt'
        : real(font),
    complexName: (font, complexFont) => font === headline.font && complexFont === headline.complexFont
      ? '+mj-cs'
      : font === body.font && complexFont === body.complexFont
        ? '+mn-cs'
        : real(complexFont),
    colour: rgb => named.has(rgb)
      ? [
          'schemeClr',
          named.get(rgb)!,
        ]
      : ['srgbClr', rgb],
    xml: themeXml({
      headline: [
        real(headline.font),
        real(headline.complexFont),
      ],
      body: [
        real(body.font),
        real(body.complexFont),
      ],
    }, dark, light, accents),
  }
}

function themeXml(fonts: Record<'headline' | 'body', [string, string]>, dark: string, light: string, accents: readonly string[]): string {
  const colour = (name: string, rgb: string) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`
  const accent = (index: number) => accents[index] ?? accents.at(-1) ?? dark
  const font = (tag: string, [latin, complex]: [string, string]) => `<a:${tag}><a:latin typeface="${escaped(latin)}"/><a:ea typeface=""/><a:cs typeface="${escaped(complex)}"/></a:${tag}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `<a:themeElements><a:clrScheme name="Deck">${colour('dk1', dark)}${colour('lt1', light)}${colour('dk2', dark)}${colour('lt2', light)}`
    + `${[0, 1, 2, 3, 4, 5].map(index => colour(`accent${index + 1}`, accent(index))).join('')}${colour('hlink', accent(0))}${colour('folHlink', accent(0))}</a:clrScheme>`
    + `<a:fontScheme name="Deck">${font('majorFont', fonts.headline)}${font('minorFont', fonts.body)}</a:fontScheme>`
    + `<a:fmtScheme name="Deck"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`
}
