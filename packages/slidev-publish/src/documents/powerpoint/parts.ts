/** The parts that every presentation has: master, layout, notes. */
import type { Slide, TextItem } from './items.ts'
import type { Box } from './snapshot.ts'
import type { Theme } from './theme.ts'
import { heightOf, WIDTH } from './drawing.ts'
import { attributes, escaped, HEAD, NAMESPACES } from './xml.ts'

/** Portrait A4, in EMU. */
export const NOTES_PAGE = { width: 6_858_000, height: 9_144_000 }

const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

export const tree = (shapes: string) => `<p:spTree>${GROUP}${shapes}</p:spTree>`

const MAP = '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
export const INHERITED_MAP = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

const ground = (colour: string) => `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`

function placeholder(id: number, name: string, kind: string, rest: string, locks = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>${rest}</p:sp>`
}

const placed = ({ x, y, width, height }: Box, more = '') => `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${more}</p:spPr>`

/** The look and place of a text; on slides and notes it has its words there. */
function sample(place: Box, words: string): string {
  return `${placed(place)}<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle></a:lstStyle><a:p>${words}</a:p></p:txBody>`
}

const noWords = (lang: string) => `<a:endParaRPr lang="${escaped(lang)}"/>`

const sizeOf = ({ paragraphs }: TextItem) => paragraphs[0]?.runs[0]?.size ?? 44

/** Where headline and number are on most slides. */
interface Frame { title: Box, number: Box, size: number, rightToLeft: boolean }

function frameOf(slides: readonly Slide[]): Frame {
  const height = heightOf(slides[0]!)
  const found = slides.flatMap(slide => slide.items.flatMap(item => item.kind === 'text' && item.title
    ? [
        { slide, item },
      ]
    : []))
  const middle = found.sort((a, b) => a.item.box.y - b.item.box.y)[Math.floor(found.length / 2)]
  const size = middle
    ? sizeOf(middle.item) * WIDTH / middle.slide.width / 127
    : 3200
  const margin = Math.round(middle
    ? Math.max(0, Math.min(middle.item.box.x, middle.slide.width / 8)) * WIDTH / middle.slide.width
    : WIDTH / 20)
  const top = Math.round(middle
    ? middle.item.box.y * WIDTH / middle.slide.width
    : height / 20)
  return {
    title: {
      x: margin,
      y: top,
      width: WIDTH - 2 * margin,
      height: Math.round(height / 7),
    },
    number: {
      x: WIDTH - margin - WIDTH / 6,
      y: Math.round(height * 0.92),
      width: WIDTH / 6,
      height: Math.round(height * 0.05),
    },
    size: Math.round(size),
    rightToLeft: middle?.item.paragraphs[0]?.rightToLeft ?? false,
  }
}

function direction(rightToLeft: boolean) {
  return rightToLeft
    ? ' algn="r" rtl="1"'
    : ' algn="l" rtl="0"'
}

const number = (lang: string, no: number | string = '‹#›') => `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${escaped(lang)}"/><a:t>${no}</a:t></a:fld>`

export function masterXml(slides: readonly Slide[], lang: string): string {
  const { title, number: place, size, rightToLeft } = frameOf(slides)
  const face = (kind: string) => `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(level => `<a:lvl${level}pPr marL="${(level - 1) * 285_750}" indent="0"${direction(rightToLeft)}><a:buNone/><a:defRPr sz="2000">${face('mn')}</a:defRPr></a:lvl${level}pPr>`).join('')
  const body = {
    x: title.x,
    y: title.y + title.height,
    width: title.width,
    height: place.y - title.y - title.height,
  }
  return `${HEAD}<p:sldMaster${NAMESPACES}><p:cSld>${ground('bg1')}${tree([
    placeholder(2, 'Title', 'type="title"', sample(title, noWords(lang))),
    placeholder(3, 'Text', 'type="body" idx="1"', sample(body, noWords(lang))),
    placeholder(4, 'Slide Number', 'type="sldNum" sz="quarter" idx="4"', sample(place, number(lang))),
  ].join(''))}</p:cSld>${MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>`
  + `<p:txStyles><p:titleStyle><a:lvl1pPr${direction(rightToLeft)}><a:buNone/><a:defRPr sz="${size}" b="1">${face('mj')}</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${levels}</p:otherStyle></p:txStyles></p:sldMaster>`
}

export function layoutXml(slides: readonly Slide[], lang: string): string {
  const { title, number: place } = frameOf(slides)
  return `${HEAD}<p:sldLayout${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title Only">${tree([
    placeholder(2, 'Title', 'type="title"', sample(title, noWords(lang))),
    placeholder(3, 'Slide Number', 'type="sldNum" sz="quarter" idx="12"', sample(place, number(lang))),
  ].join(''))}</p:cSld>${INHERITED_MAP}</p:sldLayout>`
}

export function themePart(name: string, { xml }: Theme): string {
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">${xml}<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
}

const NOTE_PICTURE = {
  x: 685_800,
  y: 685_800,
  width: 5_486_400,
  height: 3_086_100,
}
const NOTE_TEXT = {
  x: 685_800,
  y: 4_000_500,
  width: 5_486_400,
  height: 4_457_700,
}
const NOTE_NUMBER = {
  x: 3_884_613,
  y: 8_685_213,
  width: 2_287_587,
  height: 457_200,
}

/** The picture of its slide on a page of notes. */
const notePicture = (rest: string) => placeholder(2, 'Slide Image', 'type="sldImg"', rest, ' noRot="1" noChangeAspect="1"')

export function notesMasterXml(lang: string, rightToLeft: boolean): string {
  const levels = `<a:lvl1pPr marL="0"${direction(rightToLeft)}><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`
  return `${HEAD}<p:notesMaster${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(notePicture(placed(NOTE_PICTURE, '<a:noFill/>'))
    + placeholder(3, 'Notes', 'type="body" sz="quarter" idx="1"', sample(NOTE_TEXT, noWords(lang)))
    + placeholder(4, 'Slide Number', 'type="sldNum" sz="quarter" idx="5"', sample(NOTE_NUMBER, number(lang))))}</p:cSld>${MAP}<p:notesStyle>${levels}</p:notesStyle></p:notesMaster>`
}

/** A page of notes, a paragraph a line. */
export function notesXml(lines: readonly string[], no: number, lang: string, rightToLeft: boolean): string {
  const paragraphs = lines.map(line => `<a:p><a:pPr${direction(rightToLeft)}/><a:r><a:rPr${attributes({ lang, dirty: '0' })}/><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('')
  const written = (words: string) => `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${words}</p:txBody>`
  return `${HEAD}<p:notes${NAMESPACES}><p:cSld>${tree([
    notePicture('<p:spPr/>'),
    placeholder(3, 'Notes', 'type="body" sz="quarter" idx="1"', written(paragraphs)),
    placeholder(4, 'Slide Number', 'type="sldNum" sz="quarter" idx="5"', written(`<a:p>${number(lang, no)}</a:p>`)),
  ].join(''))}</p:cSld>${INHERITED_MAP}</p:notes>`
}
