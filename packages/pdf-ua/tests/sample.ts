/** A small page with everything that the deck has, printed by a real Chromium and made accessible: what the PDF tests break. */
import type { FigureOnPage } from '../src/figures.ts'
import type { LinkOnPage } from '../src/links.ts'
import type { AccessibilityOptions } from '../src/make-accessible.ts'
import { KINDS } from '../src/kinds.ts'
import { makeAccessible } from '../src/make-accessible.ts'
import { launchChromium } from './browser.ts'
import { figuresOnPages, linksOnPages, markUp } from './sample-dom.ts'

const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Sample</title><style>
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 20px sans-serif }
section { box-sizing: border-box; height: 720px; padding: 40px; overflow: hidden; break-after: page; background: #fbf8f1 }
section:last-child { break-after: auto }
.faded { opacity: .8; border: 1px solid }
h1 { width: 300px }
svg { display: block }
.part { display: block }
</style></head><body>
<section id="one"><h1>A headline that takes two lines</h1>
<p>Text with <strong>strong</strong> and <em>emphasised</em> words and a <a href="#two">link to the second page</a>.</p>
<p><a href="#two"><span class="part">5</span><span class="part">benchmarks</span></a></p>
<ul><li>First</li><li>Second<ul><li>Nested</li></ul></li></ul>
<div class="faded"><h3>Card</h3><div>Faded words</div></div>
<div role="img" aria-label="A chart of one bar"><svg width="200" height="80"><rect x="10" y="10" width="100" height="60"/><text x="120" y="40">Bar</text></svg></div>
</section>
<section id="two" data-slide="6"><h1>Two</h1>
<table><thead><tr><th>Demand</th><th>Conduct</th></tr></thead><tbody><tr><th scope="row">One</th><td>Broken</td></tr><tr><th scope="row">Two</th><td>Refused</td></tr></tbody></table>
<p lang="fr">Bonjour <a href="https://example.org/">ailleurs</a></p><svg aria-hidden="true" width="40" height="40"><path d="M0 0H40V40Z"/></svg>
</section></body></html>`

/** What the accessible sample says of itself. */
export const options: Omit<AccessibilityOptions, 'figures'> = {
  title: 'Sample <of> a deck',
  author: 'Nobody',
  subject: 'Tests – all of them',
  keywords: ['one', 'two'],
  lang: 'en-GB',
  date: new Date('2025-12-03T09:00:00Z'),
  pages: [
    { title: 'A headline that takes two lines', label: '1' },
    { title: 'Two', section: 'Benchmarks', label: '6' },
  ],
}

export interface Sample {
  /** As Chromium printed it. */
  printed: Uint8Array
  figures: FigureOnPage[]
  links: LinkOnPage[]
  /** As `makeAccessible` made it. */
  accessible: Uint8Array
}

/** Prints and mends a page whose pages are its sections: the sample, or another one. */
export async function printSample(page: string = html, about: Omit<AccessibilityOptions, 'figures' | 'links'> = options): Promise<Sample> {
  const browser = await launchChromium()
  try {
    const opened = await browser.newPage({
      viewport: { width: 1280, height: 720 },
    })
    await opened.setContent(page)
    await opened.evaluate(markUp, KINDS)
    const links = await opened.evaluate(linksOnPages)
    const figures = await opened.evaluate(figuresOnPages)
    const printed = await opened.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })
    return {
      printed,
      figures,
      links,
      accessible: await makeAccessible(printed, { ...about, figures, links }),
    }
  }
  finally {
    await browser.close()
  }
}
