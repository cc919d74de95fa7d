import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citations } from '../src/citations.ts'

function claim(id: string, contested = false) {
  return {
    id,
    kind: 'fact',
    text: `The words of ${id}`,
    words: ['words'],
    contested: contested
      ? {
          short: 'A count',
          article: 'It is so',
          check: 'A census',
          group: 'home',
        }
      : undefined,
  }
}

/** A deck that hands in three claims, one of them contested, and one record. */
let userRoot: string
beforeAll(async () => {
  userRoot = await mkdtemp(join(tmpdir(), 'claims-'))
  await mkdir(join(userRoot, 'setup'))
  await writeFile(join(userRoot, 'setup/claims.ts'), `
export const claims = ${JSON.stringify([
  claim('1.1a', true),
  claim('2.1a'),
  claim('3.1a'),
])}
export const datasets = { benchmarks: [{ id: 'aid', claims: ['2.1a'] }] }
`)
})
afterAll(() => rm(userRoot, { recursive: true }))

function slides(...frontmatters: Record<string, unknown>[]) {
  return frontmatters.map((frontmatter, index) => ({ index, frontmatter } as SlideInfo))
}

/** The module as Vite gets it, for slides with these frontmatters. */
async function load(list: SlideInfo[], server?: object, root = userRoot): Promise<{ code: string, warnings: string[] }> {
  const plugin = citations({
    data: { slides: list, headmatter: {} },
    userRoot: root,
  } as Parameters<typeof citations>[0])
  const hook = <K extends 'resolveId' | 'load' | 'configureServer'>(name: K) => plugin[name] as unknown as (...args: unknown[]) => unknown
  if (server)
    hook('configureServer')(server)
  const warnings: string[] = []
  const id = hook('resolveId').call({} as Plugin, 'virtual:citations')
  const code = await hook('load').call({
    warn: (text: string) => warnings.push(text),
  }, id)
  return {
    code: String(code),
    warnings,
  }
}

describe('what the pages know of citations', () => {
  it('is the claims of each slide, and whether one is contested', async () => {
    const { code } = await load(slides({
      claims: ['3.1a'],
    }, {
      claims: ['2.1a', '1.1a'],
    }, {
      shows: ['benchmarks.aid'],
    }, {}))
    const list = JSON.parse(code.replace('export default ', ''))
    expect(list).toMatchObject([
      {
        claims: ['3.1a'],
        attributed: false,
      },
      {
        claims: ['1.1a', '2.1a'],
        attributed: true,
      },
      {
        claims: ['2.1a'],
        attributed: false,
      },
      { claims: [], attributed: false },
    ])
  })

  it('holds no word of the ledger', async () => {
    expect((await load(slides({
      claims: ['3.1a'],
    }))).code).not.toMatch(/benchmarks|The words/)
  })

  it('cannot be had with an id that is not known: the build ends with slide and id', async () => {
    await expect(load(slides({
      claims: ['3.1a'],
    }, {
      claims: ['9.9z'],
    })))
      .rejects
      .toThrow('slide 2: claims: 9.9z is in neither the ledger nor the data')
  })

  it('goes without it while the deck is being edited, with a warning', async () => {
    const server = {
      ssrLoadModule: (id: string) => import(pathToFileURL(join(userRoot, id)).href),
    }
    const { code, warnings } = await load(slides({
      claims: ['9.9z', '3.1a'],
    }), server)
    expect(code).toContain('3.1a')
    expect(warnings).toEqual(['slide 1: claims: 9.9z is in neither the ledger nor the data; correct the id'])
  })

  it('is nothing in a deck that hands in no ledger', async () => {
    const { code } = await load(slides({}), undefined, tmpdir())
    expect(JSON.parse(code.replace('export default ', ''))).toEqual([
      { claims: [], attributed: false },
    ])
  })
})
