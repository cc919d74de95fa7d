import { describe, expect, it } from 'vitest'
import { Failure, firstLine, inOneLine } from '../../src/cli/failure.ts'

describe('an error in one line', () => {
  it('is the first line of its message that says something', () => {
    expect(inOneLine(new Failure('\n  no such slide\nat line 3'))).toBe('no such slide')
    expect(firstLine('text alone')).toBe('text alone')
    expect(firstLine(' \n')).toBe('unknown error')
  })

  it.each(['EACCES', 'EPERM', 'EROFS'])('%s says what can\'t be written and what to do', (code) => {
    const error = Object.assign(new Error(`${code}: not permitted, mkdir '/talk/.cache'`), { code, path: '/talk/.cache' })
    expect(inOneLine(error)).toBe('/talk/.cache can\'t be written: make its folder writable, or copy the project to one that is')
  })

  it('a full disk is named as such', () => {
    expect(inOneLine(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/talk/a.pdf' })))
      .toBe('no space left on the disk for /talk/a.pdf: free some and run it again')
  })
})
