import { describe, expect, it } from 'vitest'
import { addressPages } from '../../src/build/addresses.ts'
import { notFoundPage, siteAddress, withPdfLink, withSiteAddress } from '../../src/build/shared-page.ts'

const page = '<html><head>\n<meta charset="utf-8">\n<title>Talk</title>\n<meta property="og:image" content="./og-image.png">\n</head><body><div id="app"></div></body></html>'

describe('a shared page', () => {
  it('leads to the PDF where no script runs, from each address', () => {
    const pages = addressPages(withPdfLink(page, 'my talk.pdf', 'en'), [
      { no: 2, title: 'Two' },
    ], 'talk.html')
    expect(pages['index.html']).toMatch(/<body>\s*<noscript>.*<a href="\.\/my%20talk\.pdf">/)
    expect(pages['2/index.html']).toMatch(/<noscript>.*<a href="\.\.\/my%20talk\.pdf">/)
  })

  it('has whole addresses for previews where the site\'s is known', () => {
    const pages = addressPages(page, [
      { no: 2, title: 'Two' },
    ], 'talk.html')
    const below = withSiteAddress(pages['2/index.html']!, '2/index.html', siteAddress('https://example.org/a')!)
    expect(below).toContain('<meta property="og:image" content="https://example.org/a/og-image.png">')
    expect(below).toContain('<meta property="og:url" content="https://example.org/a/2/">')
    expect(withSiteAddress(page, 'index.html', 'https://example.org/a/')).toContain('content="https://example.org/a/">')
  })

  it('takes nothing for the site\'s address that is none', () => {
    expect(siteAddress(undefined)).toBeUndefined()
    expect(() => siteAddress('example.org')).toThrow('siteUrl in the headmatter is "example.org"')
  })

  it('answers those who are lost', () => {
    expect(notFoundPage('A & B', 'de', 'https://example.org/')).toMatch(/<html lang="de" dir="ltr">[\s\S]*<a href="https:\/\/example\.org\/">A &amp; B<\/a>/)
  })
})
