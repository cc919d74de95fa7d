import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentDate } from '../../src/documents/date.ts'

describe('documentDate', () => {
  let dir: string
  let talk: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'date-'))
    talk = join(dir, 'slides.md')
    await writeFile(talk, '# Talk')
    await utimes(talk, 1_700_000_000, 1_700_000_000)
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    // A folder above may be under Git.
    vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir())
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(dir, { recursive: true, force: true })
  })

  const commit = (date: string) => {
    const git = (...args: string[]) => execFileSync('git', [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      ...args,
    ], {
      cwd: dir,
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'A talk')
  }

  it('is the one that SOURCE_DATE_EPOCH gives', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1764720000')
    expect(await documentDate(talk)).toEqual(new Date('2025-12-03T00:00:00Z'))
  })

  it('is that of the last commit', async () => {
    commit('2025-12-01T10:00:00Z')
    expect(await documentDate(talk)).toEqual(new Date('2025-12-01T10:00:00Z'))
  })

  it('is that of the talk\'s file outside of Git', async () => {
    expect(await documentDate(talk)).toEqual(new Date(1_700_000_000_000))
  })

  it('refuses a SOURCE_DATE_EPOCH that is no number of seconds', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday')
    await expect(documentDate(talk)).rejects.toThrow('SOURCE_DATE_EPOCH is "yesterday"')
  })
})
