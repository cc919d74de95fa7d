import { access, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DRAWING, PARTS } from '../../build/lean.ts'
import { replaceOnce } from '../../build/replace-once.ts'

describe('what a build leaves out', () => {
  it.each([
    ...PARTS,
    ...DRAWING,
  ].map(({ file }) => file))('%s is still a file of the installed packages', async (file) => {
    await access(`node_modules${file}`)
  })

  it('stays where the deck uses it', async () => {
    const talk = await readFile('slides.md', 'utf8')
    const kept = (text: string) => PARTS.filter(({ usedBy }) => usedBy?.test(text)).map(({ file }) => file)
    expect(kept(talk)).toEqual([])
    expect(kept('<p v-mark.red>')).toEqual(['/@slidev/client/modules/v-mark.ts'])
    expect(kept('```ts\nlet a\n```').some(file => file.endsWith('code.css'))).toBe(true)
    expect(kept('```mermaid\npie\n```')).toEqual([])
  })
})

describe('a change to Slidev\'s source', () => {
  it('is made once', () => {
    expect(replaceOnce('a b c', 'b', '$&x')).toBe('a $&x c')
  })

  it('fails where the source is no longer what it was written for', () => {
    expect(() => replaceOnce('a c', 'b', 'x')).toThrow('expected once')
    expect(() => replaceOnce('b b', 'b', 'x')).toThrow('expected once')
  })
})
