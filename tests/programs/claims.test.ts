import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/copy.ts'

/** Another text than the source: it shares one long run of words with the talk's fixture. */
const other = 'Nobody knows why the heron waits so long beside the frozen water.\n\nIt waits.\n'
const copied = 'Why the heron waits so long beside the frozen water'

/** The headline of the first slide. */
const headline = /(?<=^---\n\n?# )[^\n]+/m

let folder: string
let source: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'))
  source = join(folder, 'source.txt')
  await writeFile(source, other)
  await mkdir(join(folder, 'setup'))
  await writeFile(join(folder, 'setup/claims.ts'), `export * from ${JSON.stringify(pathToFileURL(resolve('setup/claims.ts')).href)}\n`)
})
afterAll(() => rm(folder, { recursive: true }))

const claims = (...args: string[]) => run('.', 'claims.ts', ...args)

/** The talk itself with something in it changed. */
async function talkWith(...changes: [from: RegExp, to: string][]): Promise<string> {
  let talk = await readFile('slides.md', 'utf8')
  for (const [from, to] of changes) {
    expect(talk).toMatch(from)
    talk = talk.replace(from, to)
  }
  const file = join(folder, 'talk.md')
  await writeFile(file, talk)
  return file
}

describe('npm run claims', () => {
  it('passes the talk: claims, marks, slides, and the totals in the last line', async () => {
    const { status, stdout, stderr } = await claims()
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Claims\n {2}1\.1a {2}seen on slide/)
    expect(stdout).toMatch(/^ {2}5\.5d {2}left out: /m)
    expect(stdout).toMatch(/^ {2}2\.1a {2}marked on slide .*; (?:attributed on slide|not spoken)/m)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^118 claims: \d+ seen, \d+ spoken only, \d+ left out, 0 missing; \d+ contested: \d+ marked, \d+ attributed when spoken, \d+ not spoken; faults: 0$/)
    expect(status).toBe(0)
  })

  it('--json gives the same for machines', async () => {
    const { stdout } = await claims('--json')
    const report = JSON.parse(stdout)
    expect(report.claims).toHaveLength(118)
    expect(report.claims[0]).toMatchObject({
      id: '1.1a',
      seen: [1],
    })
    expect(report.totals).toMatchObject({ claims: 118, faults: report.faults.length })
  })

  it('exits with 1 for faults, names each with its slide, and still ends with the totals', async () => {
    const { status, stdout } = await claims(await talkWith(
      [/^claims: \[/m, 'claims: [9.9z, 5.5d, 2.2c, '],
      [/^claims: \[3\.1a\]([^#]*)# [^\n]+/m, 'claims: [2.2c]$1# Extremism is on the rise'],
      [/^shows: \[\w+/m, 'shows: [nothing'],
    ))
    expect(status).toBe(1)
    for (const fault of [
      'slide 1: claims: 9.9z is in neither the ledger nor the data',
      'slide 1: 5.5d is left out of the talk',
      'slide 1: lists the claim 2.2c, but its words are not there: extremism',
      'slide 2: 2.2c is contested and has no ❞ at its words',
      'slide 3: shows: nothing is in neither the ledger nor the data',
    ])
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

  it('--source finds what is copied in the text and in the note', async () => {
    const { status, stdout } = await claims(await talkWith([headline, copied], [/(?<=<!--\n)/, `${copied}. `]), '--source', source)
    expect(status).toBe(1)
    for (const where of ['slide 1', 'note of slide 1'])
      expect(stdout).toContain(`  ${where}: shares 8 words or more in a row with the article: "${copied.toLowerCase()}"`)
  })

  it('--source finds what is copied in a record', async () => {
    await writeFile(source, 'The meeting’s success depends on its focus on key benchmarks.\n')
    const { stdout } = await claims('--source', source)
    expect(stdout).toMatch(/seeds\/words\/en\.ts: shares 8 words or more in a row/)
  })

  it.each([
    [
      ['absent.md'],
      /there is no deck absent\.md/,
    ],
    [
      ['--source', 'absent.txt'],
      /the article absent\.txt can't be read/,
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
