import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)

interface Place { name: string, start: number, end: number }
interface Report { statistics: { total: { sources: number } }, duplicates: { firstFile: Place, secondFile: Place }[] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duplicates-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What was written twice in the code below `path`: blocks of six lines or more that are the same but for comments and space. */
function duplicates(path: string): { files: number, blocks: string[] } {
  execFileSync(process.execPath, [
    require.resolve('jscpd/run-jscpd.js'),
    ...['--min-lines', '6'],
    ...['--min-tokens', '30'],
    '--skip-comments',
    ...['--format', 'typescript,javascript,vue,css'],
    ...['--ignore', '**/node_modules/**,**/dist/**,**/exports/**'],
    ...['--reporters', 'json'],
    ...['--output', folder],
    path,
  ], { stdio: 'pipe' })
  const report = JSON.parse(readFileSync(join(folder, 'jscpd-report.json'), 'utf8')) as Report
  const place = ({ name, start, end }: Place) => `${name}:${start}-${end}`
  return {
    files: report.statistics.total.sources,
    blocks: report.duplicates.map(({ firstFile, secondFile }) => `${place(firstFile)} ~ ${place(secondFile)}`),
  }
}

describe('code', () => {
  it('stands in one place only', () => {
    const { files, blocks } = duplicates('.')
    expect(files).toBeGreaterThan(100)
    expect(blocks).toEqual([])
  })

  it('would be found out if it stood in two', () => {
    const block = Array.from({ length: 6 }, (_, line) => `  const value${line} = compute(${line}, input)`).join('\n')
    writeFileSync(join(folder, 'a.ts'), `export function a(input: number) {\n${block}\n  return value5\n}\n`)
    writeFileSync(join(folder, 'b.ts'), `export function b(input: number) {\n${block}\n  return value1 + 1\n}\n`)
    expect(duplicates(folder).blocks).toHaveLength(1)
  })
})
