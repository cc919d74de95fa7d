import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/copy.ts'

/** Another text than the source: it shares one long run of words with the talk's fixture. */
const other = 'Nobody knows why the heron waits so long beside the frozen water.\n\nIt waits.\n'
const copied = 'Why the heron waits so long beside the frozen water'

let folder: string
let source: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'))
  source = join(folder, 'source.txt')
  await writeFile(source, other)
})
afterAll(() => rm(folder, { recursive: true }))

const claims = (...args: string[]) => run('.', 'claims.ts', ...args)

/** The talk itself with something in it changed. */
async function talkWith(from: string | RegExp, to: string): Promise<string> {
  const talk = await readFile('slides.md', 'utf8')
  const changed = talk.replace(from, to)
  expect(changed).not.toBe(talk)
  const file = join(folder, 'talk.md')
  await writeFile(file, changed)
  return file
}

describe('npm run claims', () => {
  it('passes the talk: sentences, slides, and the totals in the last line', async () => {
    const { status, stdout, stderr } = await claims()
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Sentences of the source\n {2}1\.1 {2}slide/)
    expect(stdout).toMatch(/^ {2}9\.3 {2}slides/m)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+ slides, \d+ claims \(\d+ contested\); 41 sentences: \d+ used, \d left out, 0 missing; faults: 0$/)
  })

  it('--json gives the same for machines', async () => {
    const { status, stdout } = await claims('--json')
    expect(status).toBe(0)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({
      faults: [],
      totals: { sentences: 41, missing: 0, faults: 0 },
    })
    expect(report.slides).toHaveLength(report.totals.slides)
  })

  it.each([
    [
      'an unknown id',
      /^claims: \[1\.1a/m,
      'claims: [9.9z',
      'slide 1: claims: 9.9z is in neither the ledger nor the data',
    ],
    [
      'data that is not there',
      /^shows: \[risks\]/m,
      'shows: [risk]',
      'shows: risk is in neither the ledger nor the data',
    ],
    [
      'a claim that is left out',
      /^claims: \[1\.1a/m,
      'claims: [5.5d',
      'slide 1: 5.5d is left out of the talk',
    ],
    [
      'a contested claim without attribution',
      /^claims: \[1\.1a/m,
      'claims: [2.1a',
      'slide 1: the text does not attribute what is contested (2.1a)',
    ],
    [
      'a sentence that nobody uses',
      /^shows: \[contested\]/m,
      'claims: [1.1a]',
      'sentence 5.4: no slide uses it',
    ],
  ])('exits with 1 for %s, and still ends with the totals', async (_, from, to, fault) => {
    const { status, stdout } = await claims(await talkWith(from, to))
    expect(status).toBe(1)
    expect(stdout).toContain(fault)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/faults: [1-9]\d*$/)
  })

  it('--source tells another text from the source', async () => {
    const { status, stdout } = await claims('--source', source)
    expect(status).toBe(1)
    expect(stdout).toMatch(/source\.txt: SHA-256: [0-9a-f]{64}, expected 7db88334/)
    expect(stdout).toContain('source.txt: words: 14, expected 1139')
    expect(stdout).not.toContain('in a row')
  })

  it.each([
    ['slide 2', /(?<=^routeAlias: benchmarks-at-a-glance\n[^#]*^# [^\n]*\n)/m, `\n${copied}.\n`],
    ['note of slide 2', /(?<=<!--\n)(?=Here is the talk)/, `${copied}. `],
  ])('--source finds what is copied in the text or the note (%s)', async (where, from, to) => {
    const { status, stdout } = await claims(await talkWith(from, to), '--source', source)
    expect(status).toBe(1)
    expect(stdout).toContain(`${where}: shares 8 words or more in a row with the source: "${copied.toLowerCase()}"`)
  })

  it('--source finds what is copied in a record', async () => {
    await writeFile(source, 'The meeting’s success depends on its focus on key benchmarks.\n')
    const { stdout } = await claims('--source', source)
    expect(stdout).toMatch(/seeds\/claims\/3\.ts: shares 8 words or more in a row/)
  })

  it.each([
    [
      ['absent.md'],
      /there is no deck absent\.md/,
    ],
    [
      ['--source', 'absent.txt'],
      /the source absent\.txt can't be read/,
    ],
    [
      ['--sorce', 'x'],
      /unknown option --sorce/,
    ],
  ])('%j ends in one clear line', async (args, message) => {
    const { status, stdout, stderr } = await claims(...args)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('--help lists what there is', async () => {
    const { status, stdout } = await claims('--help')
    expect(status).toBe(0)
    for (const word of ['--source', '--json', 'ENTRY'])
      expect(stdout).toContain(word)
  })
})
