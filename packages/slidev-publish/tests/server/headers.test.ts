import { describe, expect, it } from 'vitest'
import { pageFor, policyOf } from '../../src/server/headers.ts'

describe('the policy of a page', () => {
  it('is the one in the page, and says who may frame it besides', () => {
    const html = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'sha256-abc='"></head>`
    expect(policyOf(html)).toBe('default-src \'self\'; script-src \'sha256-abc=\'; frame-ancestors \'self\'')
  })

  it('is read through the marks that HTML needs', () => {
    expect(policyOf('<meta http-equiv="Content-Security-Policy" content="img-src &#39;self&#39;;">')).toBe('img-src \'self\'; frame-ancestors \'self\'')
  })

  it('allows this server alone where the page brings none', () => {
    expect(policyOf('<head></head>')).toMatch(/^default-src 'self';/)
  })
})

describe('the page behind an address', () => {
  const pages = new Set(['index.html', 'print.html', 'help/index.html'])
  it.each([
    ['/', 'index.html'],
    ['/7', 'index.html'],
    ['/presenter/3', 'index.html'],
    ['/print', 'print.html'],
    ['/print.html', 'print.html'],
    ['/help/', 'help/index.html'],
  ])('%s is %s', (address, page) => {
    expect(pageFor(address, pages)).toBe(page)
  })
})
