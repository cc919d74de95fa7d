import type { ResolvedSlidevOptions } from '@slidev/types'
import { access, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { DRAWING, PARTS, withoutTypeScript } from '../../build/lean.ts'
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

describe('typeScript', () => {
  const without = (deck: string) => {
    const config = { twoslash: true }
    const { compiler } = withoutTypeScript({
      data: { config },
    } as unknown as ResolvedSlidevOptions, deck)
    return { compiler: compiler !== undefined, ...config }
  }

  it('is not loaded for a deck that has no use of it', async () => {
    expect(without(await readFile('slides.md', 'utf8'))).toEqual({ compiler: true, twoslash: false })
    expect(without('import type { Risk } from \'../seeds/risks.ts\'\nimport { ref } from \'vue\'')).toEqual({ compiler: true, twoslash: false })
  })

  it('is there for props with types from a package, and for types in code', () => {
    expect(without('import type { Ref } from \'vue\'').compiler).toBe(false)
    expect(without('import { ref, type Ref } from "vue"').compiler).toBe(false)
    expect(without('```ts twoslash\nlet a\n```').twoslash).toBe(true)
  })
})
