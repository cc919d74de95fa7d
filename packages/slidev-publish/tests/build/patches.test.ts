import type { Patch } from '../../src/build/patches/patch.ts'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { patches as patchesOf, patchesPlugin } from '../../src/build/patches/index.ts'

let root: string
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'patches-'))))
afterEach(() => rm(root, { recursive: true }))

/** The bundle of a program whose source is `code`, with one patch. */
async function bundled(code: string, patch: Partial<Patch>): Promise<string> {
  await writeFile(join(root, 'program.js'), code)
  const plugin = patchesPlugin([
    {
      file: '/program.js',
      reason: 'a fault',
      upstream: 'the report',
      replacements: [
        { from: 'one', to: 'two' },
      ],
      ...patch,
    },
  ])
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(root, 'program.js'),
      },
    },
  })
  const [first] = [result].flat()
  return first && 'output' in first
    ? first.output[0].code
    : ''
}

describe('a patch', () => {
  it('changes what stands in its file', async () => {
    expect(await bundled('console.log("one")', {})).toContain('console.log("two")')
  })

  it('stops the build where its anchor is gone, and names file and report', async () => {
    await expect(bundled('console.log("three")', {})).rejects.toThrow(/patch of \/program\.js: expected once, found 0 times: one; see the report/)
  })

  it('stops the build where its anchor is there twice', async () => {
    await expect(bundled('console.log("one", "one")', {})).rejects.toThrow('found 2 times')
  })

  it('stops the build where its file is gone', async () => {
    await expect(bundled('console.log("one")', { file: '/other.js' })).rejects.toThrow(/patch of \/other\.js: the build has no such file; see the report/)
  })
})

describe('the patches of the deck', () => {
  const patches = patchesOf({
    data: { slides: [] },
  } as unknown as Parameters<typeof patchesOf>[0])

  it('are at most eight, each with its reason', () => {
    expect(patches.length).toBeLessThanOrEqual(8)
    for (const { reason } of patches)
      expect(reason).toMatch(/\w+ \w+/)
  })

  it('name an issue upstream, or a report that is written', async () => {
    const reports = await readFile('docs/upstream.md', 'utf8')
    for (const { upstream } of patches) {
      const heading = /^docs\/upstream\.md, "(.+)"$/.exec(upstream)?.[1]
      if (heading)
        expect(reports).toContain(`\n## ${heading}\n`)
      else
        expect(upstream).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+$/)
    }
  })
})
