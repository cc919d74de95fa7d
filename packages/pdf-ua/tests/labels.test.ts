import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Sample } from './sample.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf } from '../src/check.ts'
import { options, printSample } from './sample.ts'

const mark = '<span role="img" aria-label="according to the article"><svg aria-hidden="true" width="12" height="12"><path d="M0 0H10V10Z"/></svg></span>'
const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Sample</title><style>
@page { size: 1280px 720px; margin: 0 } body { margin: 0; font: 20px sans-serif }
section { height: 720px; overflow: hidden; break-after: page } section:last-child { break-after: auto } a { text-decoration: none }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
</style></head><body>
<section id="one" data-slide="1"><h1>Six risks <a href="#two">${mark}</a> threaten</h1>
<h2><span class="sr-only">Finding office </span>5<span class="sr-only">: </span> affluent</h2>
<p>It waits <a href="#two">${mark}</a>, and so do we. <a href="#two" aria-label="Source, paragraph 3">¶3</a> <a href="mailto:anna@example.org">Anna</a></p>
<p>${mark}</p></section>
<section id="two" data-slide="2"><h1>The article</h1><p>Words</p></section></body></html>`

interface Node { role?: string, alt?: string, children?: Node[] }

let sample: Sample
let pdf: PDFDocumentProxy
let first: PDFPageProxy
let tree: Node
beforeAll(async () => {
  sample = await printSample(page, {
    ...options,
    pages: [
      { title: 'Six risks threaten' },
      { title: 'The article' },
    ],
  })
  pdf = await getDocument({
    data: sample.accessible.slice(),
    verbosity: 0,
  }).promise
  first = await pdf.getPage(1)
  tree = await first.getStructTree() as Node
})
afterAll(() => pdf.loadingTask.destroy())

function outline({ role = '', alt, children = [] }: Node): string {
  const inner = children.filter(kid => kid.role).map(outline).join(' ')
  return `${role}${alt === undefined
    ? ''
    : ` "${alt}"`}${inner && ` (${inner})`}`
}
function all(node: Node, role: string): Node[] {
  return [
    ...node.role === role
      ? [node]
      : [],
    ...(node.children ?? []).flatMap(kid => all(kid, role)),
  ]
}

describe('a drawn mark with a description', () => {
  it('conforms to PDF/UA-1 within links of a headline and of a paragraph', async () => {
    expect(await checkPdf(sample.accessible)).toEqual([])
  })

  it('is a described figure within its link, in one headline and one paragraph', () => {
    const figure = 'Figure "according to the article"'
    expect(all(tree, 'H1').map(outline)).toEqual([`H1 (Link (${figure}))`])
    expect(all(tree, 'P').map(outline)[0]).toBe(`P (Link (${figure}) Link Link)`)
  })
})

describe('words for screen readers alone', () => {
  it('are the description of their element', () => {
    expect(all(tree, 'H2').map(outline)).toEqual(['H2 (Span "Finding office" Span ":")'])
  })

  it('are not in the text that is copied or searched', async () => {
    const { items } = await first.getTextContent()
    const text = items.map(item => 'str' in item
      ? item.str
      : '').join('')
    expect(text).toMatch(/5\s*affluent/)
    expect(text).not.toContain('office')
    expect(text).not.toContain(': ')
  })
})

describe('each link', () => {
  it('says what it is called and where it leads', async () => {
    const said = (await first.getAnnotations()).map(({ contentsObj }) => contentsObj.str)
    expect(said).toEqual([
      'according to the article – 2. The article',
      'according to the article – 2. The article',
      'Source, paragraph 3 – 2. The article',
      'Anna – anna@example.org',
    ])
  })
})
