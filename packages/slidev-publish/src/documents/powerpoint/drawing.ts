/** What stands on a slide, in DrawingML (ECMA-376, part 1, chapters 19 to 21). */
import type { Item, Paragraph, PictureItem, Run, ShapeItem, Slide, TableItem, TextItem } from './items.ts'
import type { Border, Box, Colour } from './snapshot.ts'
import type { Theme } from './theme.ts'
import type { Relations } from './xml.ts'
import { attributes, escaped } from './xml.ts'

/** The width of PowerPoint's wide slide in EMU, of which a point has 12 700. */
export const WIDTH = 12_192_000
const POINT = 12_700

/** A picture's files in the archive, by what they hold. */
export interface Media {
  /** The target of a relationship. */
  svg?: string
  bitmap: string
}

export interface Surroundings {
  theme: Theme
  relations: Relations
  media: (item: PictureItem) => Media | undefined
  /** The file of a slide, where it is in the presentation. */
  slideFile: (no: number) => string | undefined
}

/** The height of a slide that is as wide as PowerPoint's. */
export function heightOf({ width, height }: Pick<Slide, 'width' | 'height'>): number {
  return Math.round(WIDTH * height / width)
}

/** Decorations are passed over by screen readers. */
const DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A link keeps the colour of its run. */
const OWN_COLOUR = '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'

/** The shapes of one slide. */
export class Drawing {
  private readonly slide: Slide
  private readonly around: Surroundings
  private readonly scale: number
  private id = 1

  constructor(slide: Slide, around: Surroundings) {
    this.slide = slide
    this.around = around
    this.scale = WIDTH / slide.width
  }

  /** All items; `title` where none of them is the headline: it stands above the slide, for the outline and for screen readers. */
  xml(title: string): string {
    const items = this.slide.items.map(item => this.item(item)).join('')
    return this.slide.items.some(item => item.kind === 'text' && item.title)
      ? items
      : this.hiddenTitle(title) + items
  }

  private item(item: Item): string {
    switch (item.kind) {
      case 'text': return this.text(item)
      case 'shape': return this.shape(item)
      case 'picture': return this.picture(item)
      case 'table': return this.table(item)
    }
  }

  private emu(pixels: number): number {
    return Math.round(pixels * this.scale)
  }

  /** Hundredths of a point. */
  private points(pixels: number): number {
    return Math.round(pixels * this.scale / POINT * 100)
  }

  private named(name: string, more: Record<string, string | undefined> = {}, inner = ''): string {
    const id = ++this.id
    const tag = `p:cNvPr${attributes({ id, name: `${name} ${id - 1}`, ...more })}`
    return inner
      ? `<${tag}>${inner}</p:cNvPr>`
      : `<${tag}/>`
  }

  private place({ x, y, width, height }: Box, tag = 'a:xfrm', flips = ''): string {
    return `<${tag}${flips}><a:off x="${this.emu(x)}" y="${this.emu(y)}"/><a:ext cx="${this.emu(width)}" cy="${this.emu(height)}"/></${tag}>`
  }

  private hiddenTitle(title: string): string {
    const box = {
      x: 0,
      y: -64,
      width: this.slide.width,
      height: 48,
    }
    return `<p:sp><p:nvSpPr>${this.named('Title')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${this.place(box)}</p:spPr>`
      + `<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="${escaped(this.slide.lang)}" sz="1800"/><a:t>${escaped(title)}</a:t></a:r></a:p></p:txBody></p:sp>`
  }

  private text({ box, title, paragraphs }: TextItem): string {
    // A link of the whole text is the box's: PowerPoint underlines those of words, whatever they look like.
    const [href, ...others] = new Set(paragraphs.flatMap(({ runs }) => runs.map(run => run.href)))
    const link = others.length === 0
      ? this.link(href)
      : ''
    const number = !title && paragraphs.some(({ runs }) => runs.some(run => run.slideNumber))
    const kind = title
      ? '<p:ph type="title"/>'
      : number
        ? '<p:ph type="sldNum" sz="quarter" idx="12"/>'
        : ''
    const name = title
      ? 'Title'
      : number
        ? 'Slide Number'
        : 'Text'
    const properties = kind
      ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${kind}</p:nvPr>`
      : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
    // A headline shrinks when it is made longer, a text box grows.
    const fit = title
      ? '<a:normAutofit/>'
      : '<a:spAutoFit/>'
    return `<p:sp><p:nvSpPr>${this.named(name, {}, link)}${properties}</p:nvSpPr><p:spPr>${this.place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`
      + `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="${Number(paragraphs[0]!.rightToLeft)}" anchor="t">${fit}</a:bodyPr><a:lstStyle/>${this.paragraphs(paragraphs, link === '')}</p:txBody></p:sp>`
  }

  private shape({ box, fill, line, radius, path, text }: ShapeItem): string {
    const name = this.named('Shape', {}, text
      ? ''
      : DECORATIVE)
    const outline = line
      ? this.line('a:ln', line)
      : '<a:ln><a:noFill/></a:ln>'
    const geometry = path
      ? this.geometry(path, box)
      : `${this.place(box)}${shapeOf(box, radius)}${this.fill(fill)}`
    if (path?.length === 2 && !fill) {
      const [from, to] = path
      const flips = attributes({ flipH: to!.x < from!.x, flipV: to!.y < from!.y })
      return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${this.place(box, 'a:xfrm', flips)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${outline}</p:spPr></p:cxnSp>`
    }
    const insets = (text?.insets ?? [0, 0, 0, 0]).map(inset => this.emu(inset))
    const words = text
      ? this.paragraphs(text.paragraphs)
      : `<a:p><a:endParaRPr lang="${escaped(this.slide.lang)}"/></a:p>`
    const rightToLeft = Number(text?.paragraphs[0]?.rightToLeft ?? false)
    return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${geometry}${outline}</p:spPr>`
      + `<p:txBody><a:bodyPr wrap="square" lIns="${insets[0]}" tIns="${insets[1]}" rIns="${insets[2]}" bIns="${insets[3]}" rtlCol="${rightToLeft}" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${words}</p:txBody></p:sp>`
  }

  /** An open line through points, with its corners rounded. */
  private geometry(path: NonNullable<ShapeItem['path']>, box: Box): string {
    const at = ({ x, y }: { x: number, y: number }) => `<a:pt x="${this.emu(x - box.x)}" y="${this.emu(y - box.y)}"/>`
    const steps = path.map((point, index) => {
      const [before, after] = [path[index - 1], path[index + 1]]
      if (!before)
        return `<a:moveTo>${at(point)}</a:moveTo>`
      if (!after || point.radius === 0)
        return `<a:lnTo>${at(point)}</a:lnTo>`
      const towards = (other: { x: number, y: number }, by: number) => {
        const length = Math.hypot(other.x - point.x, other.y - point.y)
        return { x: point.x + (other.x - point.x) * by / length, y: point.y + (other.y - point.y) * by / length }
      }
      // A quarter of a circle as a cubic curve: its handles are as long as 0.5523 of the radius.
      const handle = point.radius * (1 - 0.5523)
      return `<a:lnTo>${at(towards(before, point.radius))}</a:lnTo><a:cubicBezTo>${[
        towards(before, handle),
        towards(after, handle),
        towards(after, point.radius),
      ].map(at).join('')}</a:cubicBezTo>`
    })
    return `${this.place(box)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${this.emu(box.width)}" h="${this.emu(box.height)}" fill="none">${steps.join('')}</a:path></a:pathLst></a:custGeom><a:noFill/>`
  }

  private picture(item: PictureItem): string {
    const { picture: { box, alt, crop }, href } = item
    const media = this.around.media(item)
    if (!media)
      return ''
    const { relations } = this.around
    const vector = media.svg
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relations.to('image', media.svg)}"/></a:ext></a:extLst>`
      : ''
    const [left, top, right, bottom] = (crop ?? []).map(part => Math.round(part * 100_000))
    const cut = crop
      ? `<a:srcRect l="${left}" t="${top}" r="${right}" b="${bottom}"/>`
      : ''
    const name = this.named('Picture', { descr: alt }, this.link(href) + (alt === ''
      ? DECORATIVE
      : ''))
    return `<p:pic><p:nvPicPr>${name}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`
      + `<p:blipFill><a:blip r:embed="${relations.to('image', media.bitmap)}">${vector}</a:blip>${cut}<a:stretch><a:fillRect/></a:stretch></p:blipFill>`
      + `<p:spPr>${this.place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  }

  private table({ box, rightToLeft, headRow, headColumn, columns, rows, cells }: TableItem): string {
    const grid = columns.map(width => `<a:gridCol w="${this.emu(width)}"/>`).join('')
    const lines = rows.map((height, row) => {
      const line = columns.map((_, column) => {
        const cell = cells[row]![column]
        if (!cell) {
          const owner = covering(cells, row, column)
          return `<a:tc${attributes({ hMerge: owner && owner.column < column, vMerge: owner && owner.row < row })}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${escaped(this.slide.lang)}" sz="100"/></a:p></a:txBody><a:tcPr/></a:tc>`
        }
        const [left, top, right, bottom] = cell.insets.map(inset => this.emu(inset))
        const spans = attributes({
          rowSpan: cell.rows > 1 && cell.rows,
          gridSpan: cell.columns > 1 && cell.columns,
        })
        const words = cell.paragraphs.length > 0
          ? this.paragraphs(cell.paragraphs)
          : `<a:p><a:endParaRPr lang="${escaped(this.slide.lang)}" sz="100"/></a:p>`
        // In the order of the format.
        const borders = ([
          ['L', 3],
          ['R', 1],
          ['T', 0],
          ['B', 2],
        ] as const).map(([side, index]) => {
          const border = cell.borders[index]
          return border
            ? this.line(`a:ln${side}`, {
                ...border,
                colour: over(border.colour, cell.fill ?? this.slide.background),
              })
            : `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
        }).join('')
        return `<a:tc${spans}><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr marL="${left}" marR="${right}" marT="${top}" marB="${bottom}" anchor="${cell.anchor}">${borders}${this.fill(cell.fill)}</a:tcPr></a:tc>`
      }).join('')
      return `<a:tr h="${this.emu(height)}">${line}</a:tr>`
    }).join('')
    const kind = attributes({ rtl: rightToLeft, firstRow: headRow, firstCol: headColumn })
    return `<p:graphicFrame><p:nvGraphicFramePr>${this.named('Table')}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${this.place(box, 'p:xfrm')}`
      + `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${kind}><a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId></a:tblPr><a:tblGrid>${grid}</a:tblGrid>${lines}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  }

  private paragraphs(paragraphs: readonly Paragraph[], linked = true): string {
    return paragraphs.map((paragraph) => {
      const { runs, align, rightToLeft, lineHeight, before, indent, hanging, bullet } = paragraph
      const first = runs.find(run => run.words !== undefined) ?? runs[0]!
      const properties = attributes({
        // From the right in a paragraph that runs so.
        marL: this.emu(indent + hanging),
        indent: -this.emu(hanging),
        algn: align === 'center'
          ? 'ctr'
          : (align === 'end') === rightToLeft
              ? 'l'
              : 'r',
        rtl: Number(rightToLeft),
      })
      const mark = bullet
        ? `<a:buClr>${this.colour(bullet.colour)}</a:buClr>${bullet.number
          ? `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${bullet.number.type}"${attributes({ startAt: bullet.number.start > 1 && bullet.number.start })}/>`
          : `<a:buFont typeface="Arial"/><a:buChar char="${escaped(bullet.character ?? '•')}"/>`}`
        : '<a:buNone/>'
      return `<a:p><a:pPr${properties}><a:lnSpc>${lineHeight === 0
        ? '<a:spcPct val="100000"/>'
        : `<a:spcPts val="${this.points(lineHeight)}"/>`}</a:lnSpc><a:spcBef><a:spcPts val="${this.points(before)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>${mark}</a:pPr>`
        + `${runs.map(run => this.run(run, linked)).join('')}${this.properties(first, 'a:endParaRPr', false)}</a:p>`
    }).join('')
  }

  private run(run: Run, linked: boolean): string {
    if (run.words === undefined)
      return `<a:br>${this.properties(run, 'a:rPr', false)}</a:br>`
    const words = `${this.properties(run, 'a:rPr', linked)}<a:t>${escaped(run.words)}</a:t>`
    // PowerPoint counts in Latin figures.
    return run.slideNumber && /^\d+$/.test(run.words)
      ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${words}</a:fld>`
      : `<a:r>${words}</a:r>`
  }

  private properties(run: Run, tag: string, linked: boolean): string {
    const { font, complexFont, colour, raised } = run
    const size = raised
      ? run.size * 4 / 3
      : run.size
    const { theme } = this.around
    return `<${tag}${attributes({
      lang: run.lang,
      sz: this.points(size),
      b: Number(run.bold),
      i: Number(run.italic),
      u: run.underline
        ? 'sng'
        : 'none',
      strike: run.strike && 'sngStrike',
      cap: run.capitals && 'all',
      spc: run.spacing !== 0 && this.points(run.spacing),
      baseline: raised && (raised === 'super'
        ? 30_000
        : -25_000),
      dirty: '0',
    })}>${this.fill(colour)}${run.ground
      ? `<a:highlight>${this.colour(over(run.ground, this.slide.background))}</a:highlight>`
      : ''}<a:latin typeface="${escaped(theme.fontName(font))}"/><a:ea typeface="${escaped(theme.fontName(font))}"/><a:cs typeface="${escaped(theme.complexName(font, complexFont))}"/>${linked
      ? this.link(run.href, OWN_COLOUR)
      : ''}</${tag}>`
  }

  private link(href: string | undefined, inner = ''): string {
    const { relations, slideFile } = this.around
    const [, no] = /^#slide-(\d+)/.exec(href ?? '') ?? []
    const file = no && slideFile(Number(no))
    if (file)
      return `<a:hlinkClick r:id="${relations.to('slide', file)}" action="ppaction://hlinksldjump">${inner}</a:hlinkClick>`
    return href && /^(?:https?|mailto|tel):/.test(href)
      ? `<a:hlinkClick r:id="${relations.to('hyperlink', href, true)}">${inner}</a:hlinkClick>`
      : ''
  }

  private line(tag: string, { width, style, colour }: Border): string {
    const dash: Record<string, string> = { dashed: 'dash', dotted: 'sysDot' }
    return `<${tag} w="${this.emu(width)}" cap="flat">${this.fill(colour)}<a:prstDash val="${dash[style] ?? 'solid'}"/></${tag}>`
  }

  private fill(colour: Colour | undefined): string {
    return colour && colour.alpha > 0
      ? `<a:solidFill>${this.colour(colour)}</a:solidFill>`
      : '<a:noFill/>'
  }

  private colour({ rgb, alpha }: Colour): string {
    const [tag, value] = this.around.theme.colour(rgb)
    return alpha < 1
      ? `<a:${tag} val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:${tag}>`
      : `<a:${tag} val="${value}"/>`
  }
}

/** A colour as it looks on a ground: lines of tables are opaque in LibreOffice. */
function over({ rgb, alpha }: Colour, ground: Colour): Colour {
  const parts = (colour: string) => [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
  const below = parts(ground.rgb)
  return {
    rgb: parts(rgb).map((part, index) => Math.round(part * alpha + below[index]! * (1 - alpha)).toString(16).padStart(2, '0')).join('').toUpperCase(),
    alpha: 1,
  }
}

function shapeOf({ width, height }: Box, radius: number): string {
  const shorter = Math.min(width, height)
  if (radius >= shorter / 2 - 0.5 && Math.abs(width - height) < 1)
    return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
  return radius > 0
    ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.min(50_000, Math.round(radius / shorter * 100_000))}"/></a:avLst></a:prstGeom>`
    : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
}

/** Where the cell begins that reaches over a place in a table. */
function covering(cells: TableItem['cells'], row: number, column: number): { row: number, column: number } | undefined {
  for (let line = 0; line <= row; line++) {
    for (let from = 0; from <= column; from++) {
      const cell = cells[line]![from]
      if (cell && line + cell.rows > row && from + cell.columns > column)
        return { row: line, column: from }
    }
  }
}
