import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withPolicy } from '../../src/build/policy.ts'

const page = '<head>\n<meta charset="utf-8">\n<script>one()</script><script type="module" src="/a.js"></script><style>p{}</style></head>'
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1] ?? ''

describe('the policy of a page', () => {
  it('names every inline script by its hash, and no other', () => {
    const policy = policyOf(withPolicy(page, { alone: false }))
    expect(policy).toContain(`script-src 'self' ${hash('one()')};`)
    expect(policy.replaceAll(/style-src(?:-attr)? [^;]*;/g, '')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('comes before any script', () => {
    const html = withPolicy(page, { alone: false })
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })

  it('lets a page that stands alone fetch nothing at all', () => {
    const policy = policyOf(withPolicy(page, { alone: true }))
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toContain('\'self\'')
  })

  it('allows the stylesheets and the icon that the page links on other hosts, and their fonts', () => {
    const links = '<link rel="stylesheet" href="https://fonts.example/css2?family=A"><link rel="icon" href="https://cdn.example/icon.png">'
    const policy = policyOf(withPolicy(`${page}${links}`, { alone: false }))
    expect(policy).toMatch(/style-src 'self' https:\/\/fonts\.example /)
    expect(policy).toMatch(/font-src 'self' data: https:;/)
    expect(policy).toMatch(/img-src 'self' data: https:\/\/cdn\.example;/)
    expect(policy).not.toMatch(/script-src[^;]*example/)
  })

  it('lets pictures, videos and frames of other hosts in where the talk may have a network, and no script', () => {
    const policy = policyOf(withPolicy(page, { alone: false, network: true }))
    const open = policy.split('; ').filter(directive => directive.includes(' https:'))
    expect(open.map(directive => directive.split(' ')[0])).toEqual(['media-src', 'frame-src', 'img-src'])
  })

  it('allows styles, which Mermaid and others write as they go', () => {
    expect(policyOf(withPolicy(page, { alone: false }))).toContain('style-src \'self\' \'unsafe-inline\';')
  })
})
