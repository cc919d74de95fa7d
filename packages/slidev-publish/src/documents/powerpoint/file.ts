/** The presentation as a file: its parts, how they belong together, packed the same for the same slides. */
import type { Talk } from '../talk.ts'
import type { Media } from './drawing.ts'
import type { PictureItem, Slide } from './items.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { directionOf } from 'slidev-deck/language'
import { CREATOR } from '../../build/own-files.ts'
import { spokenParts } from '../spoken.ts'
import { Drawing, heightOf, WIDTH } from './drawing.ts'
import { INHERITED_MAP, layoutXml, masterXml, NOTES_PAGE, notesMasterXml, notesXml, themePart, tree } from './parts.ts'
import { themeOf } from './theme.ts'
import { A, attributes, escaped, HEAD, NAMESPACES, Relations } from './xml.ts'

/** The earliest date that an archive can bear, in its own wall-clock time. */
const ZIP_EPOCH = new Date(1980, 0, 1)

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.'

/** Adds a part of a type, with the relationships that it has to others. */
type Put = (path: string, content: string, type: string, relations?: Relations) => void

/** Slides with the bitmaps that were taken of what marks a `shot`. */
export interface PowerPointInput {
  slides: readonly Slide[]
  /** PNGs by the mark. */
  shots: ReadonlyMap<string, Uint8Array>
}

/** The presentation, the same bytes for the same slides. */
export function powerPoint({ slides, shots }: PowerPointInput, talk: Talk): Uint8Array {
  const parts = new Map<string, string | Uint8Array>()
  const types = new Map<string, string>()
  const put: Put = (path, content, type, relations) => {
    parts.set(path, content)
    types.set(path, type)
    if (relations)
      parts.set(path.replace(/[^/]+$/, '_rels/$&.rels'), relations.xml())
  }
  const rightToLeft = directionOf(talk.lang) === 'rtl'
  const theme = themeOf(slides)
  const files = new Map(slides.map(({ no }, index) => [no, `slide${index + 1}.xml`]))
  const media = new MediaFiles(parts, shots)
  const presentation = new Relations()
  const master = presentation.to('slideMaster', 'slideMasters/slideMaster1.xml')
  const ids: { id: number, relation: string, no: number }[] = []
  const noted = slides.filter(({ no }) => noteLines(talk.slides[no - 1]?.note ?? '').length > 0)

  slides.forEach((slide, index) => {
    const outline = talk.slides[slide.no - 1]
    const relations = new Relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ])
    const shapes = new Drawing(slide, {
      theme,
      relations,
      media: item => media.of(item),
      slideFile: no => files.get(no),
    }).xml(outline?.title ?? '')
    const [tag, value] = theme.colour(slide.background.rgb)
    const ground = slide.background.rgb === theme.background
      ? ''
      : `<p:bg><p:bgPr><a:solidFill><a:${tag} val="${value}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
    const path = `ppt/slides/slide${index + 1}.xml`
    const note = noted.includes(slide) && `notesSlide${noted.indexOf(slide) + 1}.xml`
    if (note)
      relations.to('notesSlide', `../notesSlides/${note}`)
    put(path, `${HEAD}<p:sld${NAMESPACES}><p:cSld>${ground}${tree(shapes)}</p:cSld>${INHERITED_MAP}</p:sld>`, `${TYPE}slide+xml`, relations)
    if (note) {
      put(`ppt/notesSlides/${note}`, notesXml(noteLines(outline!.note), index + 1, talk.lang, rightToLeft), `${TYPE}notesSlide+xml`, new Relations([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${index + 1}.xml`],
      ]))
    }
    ids.push({
      id: 256 + index,
      relation: presentation.to('slide', `slides/slide${index + 1}.xml`),
      no: slide.no,
    })
  })

  put('ppt/slideMasters/slideMaster1.xml', masterXml(slides, talk.lang), `${TYPE}slideMaster+xml`, new Relations([
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['theme', '../theme/theme1.xml'],
  ]))
  put('ppt/slideLayouts/slideLayout1.xml', layoutXml(slides, talk.lang), `${TYPE}slideLayout+xml`, new Relations([
    ['slideMaster', '../slideMasters/slideMaster1.xml'],
  ]))
  put('ppt/theme/theme1.xml', themePart('Deck', theme), 'application/vnd.openxmlformats-officedocument.theme+xml')
  put('ppt/theme/theme2.xml', themePart('Notes', theme), 'application/vnd.openxmlformats-officedocument.theme+xml')
  put('ppt/notesMasters/notesMaster1.xml', notesMasterXml(talk.lang, rightToLeft), `${TYPE}notesMaster+xml`, new Relations([
    ['theme', '../theme/theme2.xml'],
  ]))
  const notesMaster = presentation.to('notesMaster', 'notesMasters/notesMaster1.xml')
  presentation.to('presProps', 'presProps.xml')
  presentation.to('theme', 'theme/theme1.xml')
  presentation.to('tableStyles', 'tableStyles.xml')
  put('ppt/presProps.xml', `${HEAD}<p:presentationPr${NAMESPACES}/>`, `${TYPE}presProps+xml`)
  put('ppt/tableStyles.xml', `${HEAD}<a:tblStyleLst xmlns:a="${A}" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`, `${TYPE}tableStyles+xml`)
  put('ppt/presentation.xml', `${HEAD}<p:presentation${NAMESPACES}${attributes({
    saveSubsetFonts: 1,
    autoCompressPictures: '0',
    rtl: rightToLeft,
  })}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`
  + `<p:sldIdLst>${ids.map(({ id, relation }) => `<p:sldId id="${id}" r:id="${relation}"/>`).join('')}</p:sldIdLst>`
  + `<p:sldSz cx="${WIDTH}" cy="${heightOf(slides[0]!)}"/><p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/>`
  + `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${escaped(talk.lang)}"/></a:defPPr></p:defaultTextStyle>${sectionList(ids, talk)}</p:presentation>`, `${TYPE}presentation.main+xml`, presentation)
  properties(put, talk, slides.length, noted.length)
  parts.set('_rels/.rels', new Relations([
    ['officeDocument', 'ppt/presentation.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]).xml())
  const overrides = [...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')
  parts.set('[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${media.types()}<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`)
  return packed(parts)
}

/** Pictures, each once. */
class MediaFiles {
  private readonly byContent = new Map<string, string>()
  private readonly endings = new Set<string>()

  private readonly parts: Map<string, string | Uint8Array>
  private readonly shots: PowerPointInput['shots']

  constructor(parts: Map<string, string | Uint8Array>, shots: PowerPointInput['shots']) {
    this.parts = parts
    this.shots = shots
  }

  of({ picture: { svg, data, shot } }: PictureItem): Media | undefined {
    const [, type = 'png', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/s.exec(data ?? '') ?? []
    const bitmap = data
      ? Buffer.from(base64, 'base64')
      : this.shots.get(shot ?? '')
    if (!bitmap)
      return
    return {
      bitmap: this.put(bitmap, type),
      svg: svg === undefined
        ? undefined
        : this.put(strToU8(HEAD + svg), 'svg'),
    }
  }

  private put(content: Uint8Array, ending: string): string {
    const key = createHash('sha256').update(content).digest('hex')
    const name = this.byContent.get(key) ?? `image${this.byContent.size + 1}.${ending}`
    this.byContent.set(key, name)
    this.endings.add(ending)
    this.parts.set(`ppt/media/${name}`, content)
    return `../media/${name}`
  }

  types(): string {
    return [...this.endings].sort().map(ending => `<Default Extension="${ending}" ContentType="image/${ending === 'svg'
      ? 'svg+xml'
      : ending}"/>`).join('')
  }
}

/** The talk's sections; slides before the first one stand under the talk's title. */
function sectionList(ids: readonly { id: number, no: number }[], talk: Talk): string {
  const sections: { name: string, ids: number[] }[] = []
  for (const { id, no } of ids) {
    const name = talk.slides[no - 1]?.section ?? talk.title
    if (sections.at(-1)?.name !== name)
      sections.push({ name, ids: [] })
    sections.at(-1)!.ids.push(id)
  }
  if (talk.slides.every(({ section }) => section === undefined))
    return ''
  const list = sections.map(({ name, ids: slides }, index) => {
    const digest = createHash('sha256').update(`${index} ${name}`).digest('hex').toUpperCase()
    const guid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
    return `<p14:section name="${escaped(name)}" id="{${guid}}"><p14:sldIdLst>${slides.map(id => `<p14:sldId id="${id}"/>`).join('')}</p14:sldIdLst></p14:section>`
  }).join('')
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext></p:extLst>`
}

function properties(put: Put, { title, subject, author, keywords, lang, date }: Talk, slides: number, notes: number): void {
  const when = `${date.toISOString().slice(0, 19)}Z`
  put('docProps/app.xml', `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${CREATOR}</Application><Slides>${slides}</Slides><Notes>${notes}</Notes><Company>${escaped(author)}</Company></Properties>`, 'application/vnd.openxmlformats-officedocument.extended-properties+xml')
  put('docProps/core.xml', `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
  + `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><cp:keywords>${escaped(keywords.join(', '))}</cp:keywords><dc:language>${escaped(lang)}</dc:language><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>`
  + `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`, 'application/vnd.openxmlformats-package.core-properties+xml')
}

/** The paragraphs of a note with its click marks; items of a list have a dash. */
function noteLines(note: string): string[] {
  const lines: string[] = []
  note.split(/\[click(?::\d+)?\]/i).forEach((part, index) => {
    const [blocks = []] = spokenParts(part)
    const [first = '', ...more] = blocks.flatMap(block => Array.isArray(block)
      ? block.map(item => `– ${item}`)
      : [block])
    if (index === 0) {
      lines.push(...first
        ? [first, ...more]
        : [])
      return
    }
    const marked = `[click] ${first}`.trim()
    // After a list the mark has a line of its own.
    if (lines.length === 0 || lines.at(-1)!.startsWith('– '))
      lines.push(marked, ...more)
    else
      lines.push(`${lines.pop()} ${marked}`, ...more)
  })
  return lines
}

function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  // Some readers want the list of types, `[Content_Types].xml`, first.
  const entries = [...parts].sort(([a], [b]) => a < b
    ? -1
    : 1)
  return zipSync(Object.fromEntries(entries.map(([path, content]) => [
    path,
    [
      typeof content === 'string'
        ? strToU8(content)
        : content,
      {
        // Bitmaps are packed already.
        level: /\.(?:png|jpeg|gif)$/.test(path)
          ? 0 as const
          : 6 as const,
      },
    ],
  ])), { mtime: ZIP_EPOCH })
}
