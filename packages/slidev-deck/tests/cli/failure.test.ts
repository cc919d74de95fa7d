import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
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

  it('of a file that Node can\'t read names the file and the line', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'unread-')))
    try {
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
      await writeFile(join(folder, 'words.ts'), 'export const words = {\n  aid: \'Aid,\n  way: \'Way\',\n}\n')
      await writeFile(join(folder, 'program.js'), `
        import { inOneLine } from ${JSON.stringify(new URL('../../src/cli/failure.ts', import.meta.url).href)}
        await import('./words.ts').catch(error => console.log(inOneLine(error)))`)
      const { stdout } = await promisify(execFile)(process.execPath, ['program.js'], { cwd: folder })
      expect(stdout).toMatch(/^words\.ts:[23]: .+: look there and in the line before for a quotation mark.+\n$/)
    }
    finally {
      await rm(folder, { recursive: true })
    }
  })

  it('a full disk is named as such', () => {
    expect(inOneLine(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/talk/a.pdf' })))
      .toBe('no space left on the disk for /talk/a.pdf: free some and run it again')
  })
})
