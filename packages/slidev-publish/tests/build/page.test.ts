import { describe, expect, it } from 'vitest'
import { addressPages } from '../../src/build/addresses.ts'
import { finishPage } from '../../src/build/page.ts'

const slidevs = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>The talk</title>
<link rel="icon" href="./favicon.svg">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta property="slidev:version" content="53.0.0">
<meta name="description" content="&quot;One &quot;word&quot;\\nand another&quot;">
<meta property="og:title" content="The talk">
<script type="module" crossorigin src="./assets/index.js"></script>
</head>`
const finish = (request = {}) => finishPage(slidevs, { fonts: [], colorSchema: 'auto', ...request })

describe('a page', () => {
  it('has its description without Slidev\'s quotes', () => {
    expect(finish()).toContain('<meta name="description" content="One &quot;word&quot; and another">')
  })

  it('says nothing twice and nothing of the tool', () => {
    expect(finish()).not.toMatch(/Content-Type|slidev:/)
  })

  it('fetches its fonts at once', () => {
    expect(finish({
      fonts: ['./a.woff2'],
    })).toContain('<link rel="preload" as="font" type="font/woff2" href="./a.woff2" crossorigin>')
  })

  it('has the scheme before anything is painted', () => {
    expect(finish({ colorSchema: 'dark' })).toContain('<script>document.documentElement.classList.add("dark")</script>')
    expect(finish()).toContain('slidev-color-schema')
  })

  it('shows a picture with a link to it', () => {
    expect(finish({ picture: './og.png' })).toContain('<meta property="og:image" content="./og.png">')
    expect(finish()).not.toContain('og:image')
  })

  it('can have its icon in it', () => {
    expect(finish({ icon: 'data:image/svg+xml;base64,AA' })).toContain('<link rel="icon" href="data:image/svg+xml;base64,AA">')
  })
})

describe('the pages of a shared site', () => {
  const pages = addressPages(finish({
    fonts: ['./assets/a.woff2'],
  }), [
    { no: 1, title: 'Cover', alias: 'cover' },
    { no: 2, title: 'A & "B"' },
  ], 'talk.html')

  it('are one for the site, one for each slide, and one for each name of a slide', () => {
    expect(Object.keys(pages).sort()).toEqual([
      '1/index.html',
      '2/index.html',
      'cover/index.html',
      'index.html',
    ])
  })

  it('name everything from where they lie', () => {
    expect(pages['index.html']).toContain('src="./assets/index.js"')
    expect(pages['2/index.html']).toContain('src="../assets/index.js"')
    expect(pages['2/index.html']).toContain('href="../assets/a.woff2"')
    expect(pages['2/index.html']).not.toMatch(/(?:src|href)="\.\//)
  })

  it.each([
    ['index.html', '/talks/', '/talks/'],
    ['index.html', '/talks/index.html', '/talks/'],
    ['2/index.html', '/talks/2/', '/talks/'],
    ['cover/index.html', '/cover', '/'],
  ])('know the site\'s path: %s at %s', (file, pathname, base) => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(pages[file] ?? '')?.[1] ?? ''
    const scope: { location: object, globalThis: { __SITE_BASE__?: string } } = {
      location: {
        pathname,
        protocol: 'https:',
        search: '',
        hash: '',
        replace: () => {},
      },
      globalThis: {},
    }
    // eslint-disable-next-line no-new-func -- the script of the page, run on an address that this page does not have
    new Function('location', 'globalThis', script)(scope.location, scope.globalThis)
    expect(scope.globalThis.__SITE_BASE__).toBe(base)
  })

  it('bear the slide\'s headline', () => {
    expect(pages['2/index.html']).toContain('<title>A &amp; &quot;B&quot; – The talk</title>')
    expect(pages['2/index.html']).toContain('<meta property="og:title" content="A &amp; &quot;B&quot;">')
  })

  it('lead to the one file where they are opened as files', () => {
    expect(pages['index.html']).toContain('location.replace("talk.html")')
    expect(pages['cover/index.html']).toContain('location.replace("../talk.html#/1")')
  })
})
