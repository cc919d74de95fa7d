/**
 * The quality checks of PAC 2024: no standard asks for these, but whoever tests a PDF by hand looks for them first
 * (https://pac.pdf-accessibility.org/en/resources/pac-2024-quality-checks).
 */
import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { Paint } from '../paint.ts'
import type { Words } from '../words.ts'
import type { Rule } from './rule.ts'
import type { Node, Subject } from './subject.ts'
import { PDFDict as Dict, PDFArray, PDFName } from '@cantoo/pdf-lib'
import { isInside } from '../boxes.ts'
import { bookmarksOf, placeOf } from '../destinations.ts'
import { textOf } from '../objects.ts'
import { markKey, marks } from '../tree.ts'
import { Reader } from '../unicode.ts'
import { readWords, wordsOf } from '../words.ts'
import { eachNode, must } from './rule.ts'
import { pageNumber, significantKids } from './subject.ts'
import { DC, inPacket, valueOf } from './xmp.ts'

const name = PDFName.of

/** Read once, since several rules ask for them. */
const known = new WeakMap<Subject, Words>()

function wordsIn(subject: Subject): Words {
  const words = known.get(subject) ?? readWords(subject.contents, new Reader(subject.pdf))
  known.set(subject, words)
  return words
}

/** The words of an element without those that only describe. */
function written({ element }: Node, subject: Subject) {
  return [
    ...marks(element),
  ].map(mark => wordsIn(subject).get(markKey(mark)) ?? '').join(' ')
}

const FILE_NAME = /^\S*\.(?:avif|bmp|docx?|eps|gif|html?|jpe?g|md|odp|pdf|png|pptx?|svg|tiff?|webp)$/i
/** What cameras and programs call what has no name yet. */
const PLACEHOLDER = /^(?:dsc|figure|graphic|image|img|photo|picture|presentation|screenshot|slide|untitled)[\s_-]*\d*$|^microsoft (?:powerpoint|word)\b/i

/** Whether words say something: not nothing, no file's name, not what stands there until there is a name. */
function saysSomething(words: string | undefined): boolean {
  const plain = words?.trim() ?? ''
  return /[\p{L}\p{N}]/u.test(plain) && !FILE_NAME.test(plain) && !PLACEHOLDER.test(plain)
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined
  }
  catch {
    return false
  }
}

/** A rule on each element of some types, or on all of them. */
function each(id: string, says: string, types: RegExp, holds: (node: Node, subject: Subject) => boolean): Rule {
  return eachNode(id, says, ({ standard }) => types.test(standard), holds)
}

/** A rule on each piece that is painted. */
function eachPaint(id: string, says: string, fault: (paint: Paint, page: Subject['pages'][number], subject: Subject) => boolean): Rule {
  return {
    id,
    says,
    * find(subject) {
      for (const { page, paints } of subject.contents) {
        const on = subject.pages.find(({ ref }) => ref === page)
        for (const paint of paints) {
          if (on && fault(paint, on, subject))
            yield `page ${on.number}`
        }
      }
    },
  }
}

/** The area of a page that is shown. */
function shownArea({ number }: Subject['pages'][number], { pdf }: Subject) {
  const { x, y, width, height } = pdf.getPage(number - 1).getCropBox()
  return {
    left: x,
    right: x + width,
    bottom: y,
    top: y + height,
  }
}

/** The page that a link or a bookmark leads to, by its number; an address; undefined where it leads nowhere. */
function targetOf(dict: PDFDict, { catalog, pages }: Subject): number | string | undefined {
  const action = dict.lookupMaybe(name('A'), Dict)
  const address = action && textOf(action, 'URI')
  if (address)
    return address
  const place = placeOf(dict.lookup(name('Dest')) ?? action?.lookup(name('D')), catalog)
  const page = place instanceof PDFArray
    ? place.get(0)
    : undefined
  return pageNumber(page, { pages })
}

const isHeading = ({ standard }: Node) => /^H[1-6]?$/.test(standard)
const pageOf = ({ element }: Node, subject: Subject) => pageNumber(marks(element).next().value?.page, subject)
/** Letters and digits alone, for comparing what is written in one way here and in another there. */
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function* unmatchedBookmarks(subject: Subject): Generator<string> {
  const headings = subject.nodes.filter(isHeading).map(node => ({
    path: node.path,
    type: node.standard,
    words: wordsOf(node.element, wordsIn(subject)),
    page: pageOf(node, subject),
  }))
  const bookmarks = bookmarksOf(subject.catalog).map(item => ({
    title: textOf(item, 'Title') ?? '',
    page: targetOf(item, subject),
  }))
  if (headings.length > 0 && bookmarks.length === 0)
    yield 'the document'
  for (const { title, page } of bookmarks) {
    if (page === undefined)
      yield `the bookmark "${title}" leads nowhere`
  }
  // A heading that is in the title of the document needs none, nor one that says the same as the one before it: a slide has a page for each click.
  const title = bare(valueOf(subject, DC, 'title') ?? '')
  const first = headings.filter(({ type }) => type === 'H1')
  for (const [index, { words, page }] of first.entries()) {
    if (bookmarks.length > 0 && !title.includes(bare(words)) && bare(words) !== bare(first[index - 1]?.words ?? '') && !bookmarks.some(bookmark => bookmark.page === page && bare(bookmark.title) === bare(words)))
      yield `page ${page}: no bookmark "${words}"`
  }
}

/** The words among what is written; a numeral alone, which a list has anyhow, is none. */
const tokens = (words: string) => new Set(words.toLowerCase().match(/\p{N}*\p{L}[\p{L}\p{N}]*/gu))

/** All that a screen reader says on a page: words, and what stands for them. */
function saidOn(page: PDFRef, subject: Subject): string {
  return subject.nodes.filter(({ element }) => marks(element).next().value?.page === page).map(node => [
    node.element.alt,
    node.element.actualText,
    ...node.marks.map(mark => wordsIn(subject).get(markKey(mark))),
  ].join(' ')).join(' ')
}

/** The elements below another. */
function descendants(node: Node): Node[] {
  return node.kids.flatMap(kid => [
    kid,
    ...descendants(kid),
  ])
}

/** What is painted in the marks of an element. */
function paintsOf(node: Node, { contents }: Subject): Paint[] {
  return node.marks.flatMap(({ stream, mcid }) => contents.filter(content => content.stream === stream)
    .flatMap(({ paints }) => paints.filter(paint => paint.mcid === mcid)))
}

/** Whether an element has content: something painted or a description. */
const hasContent = ({ element }: Node) => !marks(element).next().done || Boolean(element.alt)

const countOf = (node: Node, type: string) => significantKids(node).filter(({ standard }) => standard === type).length

function cellsOf(node: Node): Node[] {
  return significantKids(node).flatMap(kid => /^T[HD]$/.test(kid.standard)
    ? [kid]
    : /^T(?:R|Head|Body|Foot)$/.test(kid.standard)
      ? cellsOf(kid)
      : [])
}

const linkDicts = ({ annotations }: Node, { pdf }: Subject) => annotations.flatMap(({ ref }) => pdf.context.lookupMaybe(ref, Dict) ?? [])

export const qualityRules: Rule[] = [
  inPacket('PAC-title', 'The title of the document says what it is', subject => saysSomething(valueOf(subject, DC, 'title'))),
  must('PAC-lang', 'The language of the document is one that exists', ({ catalog }) => isLanguage(textOf(catalog, 'Lang') ?? '')),
  {
    id: 'PAC-artifact',
    says: 'Words in the body of a page that are an artifact are said elsewhere on it',
    * find(subject) {
      const reader = new Reader(subject.pdf)
      for (const { ref, number } of subject.pages) {
        const said = tokens(saidOn(ref, subject))
        for (const { resources, paints } of subject.contents.filter(({ page }) => page === ref)) {
          for (const { shown } of paints.filter(({ kind, artifact, pagination }) => kind === 'text' && artifact && !pagination)) {
            const words = reader.read(shown, resources)
            if ([
              ...tokens(words),
            ].some(word => !said.has(word))) {
              yield `page ${number}: "${words.trim()}"`
            }
          }
        }
      }
    },
  },
  each('PAC-space', 'No element holds white space alone', /^(?!Document|TD|TH)/, (node, subject) => {
    const described = node.element.alt !== undefined || node.element.actualText !== undefined || node.kids.length > 0 || node.annotations.length > 0
    return described || node.marks.length === 0 || paintsOf(node, subject).some(({ kind }) => kind !== 'text') || written(node, subject).trim() !== ''
  }),
  eachPaint('PAC-outside', 'What is tagged lies on the page', (paint, page, subject) =>
    paint.mcid !== undefined && (paint.box
      ? !isInside(paint.box, shownArea(page, subject), 1)
      : paint.kind === 'text')),
  must('PAC-headings', 'The document has headings', ({ nodes }) => nodes.some(isHeading)),
  {
    id: 'PAC-bookmarks',
    says: 'Each first heading has a bookmark in its words, and each bookmark leads somewhere',
    find: unmatchedBookmarks,
  },
  each('PAC-toc', 'An entry of a table of contents holds a link to a heading', /^TOCI$/, (node, subject) => {
    const links = descendants(node).filter(({ standard }) => standard === 'Link')
    const headings = new Set(subject.nodes.filter(isHeading).map(heading => pageOf(heading, subject)))
    return links.some(link => linkDicts(link, subject).some(dict => headings.has(targetOf(dict, subject) as number)))
  }),
  each('PAC-alt', 'A description is words, no file\'s name', /^/, ({ element }) => element.alt === undefined || saysSomething(element.alt) || element.type === 'Span'),
  each('PAC-alt-on-text', 'No description takes the place of words that can be read', /^(?:P|H[1-6]?|LI|Lbl|LBody|TD|TH|Span|Quote|Code|BlockQuote)$/, (node, subject) =>
    node.element.alt === undefined || written(node, subject).trim() === ''),
  each('PAC-link', 'A link holds words or a picture and an annotation that leads somewhere', /^Link$/, (node, subject) => {
    const annotations = linkDicts(node, subject)
    return hasContent(node) && annotations.length > 0 && annotations.every(dict => targetOf(dict, subject) !== undefined)
  }),
  each('PAC-list', 'A list has items, each with one body that holds something', /^LI?$/, node => node.standard === 'L'
    ? countOf(node, 'LI') > 0
    : countOf(node, 'LBody') === 1 && countOf(node, 'Lbl') <= 1 && significantKids(node).every(hasContent)),
  each('PAC-table', 'A table has headers', /^Table$/, node => cellsOf(node).some(({ standard }) => standard === 'TH')),
  each('PAC-note', 'A note has a label, and stands in a paragraph', /^Note$/, node =>
    countOf(node, 'Lbl') === 1 && node.parent?.standard === 'P'),
]
