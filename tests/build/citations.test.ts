import type { SlideInfo } from '@slidev/types'
import type { Plugin } from 'vite'
import { describe, expect, it } from 'vitest'
import { citations } from '../../build/citations.ts'

function slides(...frontmatters: Record<string, unknown>[]) {
  return frontmatters.map((frontmatter, index) => ({ index, frontmatter } as SlideInfo))
}

/** The module as Vite gets it, for slides with these frontmatters. */
async function load(list: SlideInfo[], server?: object): Promise<{ code: string, warnings: string[] }> {
  const plugin = citations({
    data: { slides: list },
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
      { attributed: false },
      { claims: [], attributed: false },
    ])
    expect(list[2].claims.length).toBeGreaterThan(0)
  })

  it('holds no word of the ledger', async () => {
    expect((await load(slides({
      claims: ['3.1a'],
    }))).code).not.toContain('benchmarks')
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
      ssrLoadModule: () => import('../../seeds/index.ts'),
    }
    const { code, warnings } = await load(slides({
      claims: ['9.9z', '3.1a'],
    }), server)
    expect(code).toContain('3.1a')
    expect(warnings).toEqual(['slide 1: claims: 9.9z is in neither the ledger nor the data'])
  })
})
