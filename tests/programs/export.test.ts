import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'export-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

interface Run {
  child: ChildProcess
  out: string
  err: string
  /** Stands in the environment of every process that it starts. */
  mark: string
}

function start(...args: string[]): Run {
  return startWith({}, ...args)
}

function startWith(env: Record<string, string>, ...args: string[]): Run {
  const mark = `EXPORT_TEST=${dir}`
  const child = spawn(process.execPath, ['packages/slidev-publish/bin/export.ts', ...args], {
    env: {
      ...process.env,
      EXPORT_TEST: dir,
      ...env,
    },
    stdio: 'pipe',
  })
  const run = { child, out: '', err: '', mark }
  child.stdout.on('data', data => run.out += data)
  child.stderr.on('data', data => run.err += data)
  return run
}

async function end(run: Run): Promise<{ status: number | null, out: string, err: string }> {
  const [status] = await once(run.child, 'close')
  return { status, out: run.out, err: run.err }
}

/** Processes, browsers among them, that a run has left. Linux says what each was started with. */
async function left({ mark }: Run): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async pid => (await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')).includes(mark)
    ? [pid]
    : []))
  return found.flat()
}

describe('npm run export', () => {
  it('takes the next browser of the machine where one does not start', async () => {
    // As on Ubuntu, where a placeholder says to install the snap.
    const placeholder = join(dir, 'chromium')
    await writeFile(placeholder, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const run = startWith({ PATH: `${dir}:${process.env.PATH}`, CHROMIUM_PATH: '' }, '--output', join(dir, 'talk.pdf'), '--range', '1')
    const { status, err } = await end(run)
    expect(status).toBe(0)
    expect(err).toMatch(/^Browser: [^\n\r(\u2028\u2029]*\(.+\)$/m)
    expect(err).not.toContain(placeholder)
  })

  it('writes the PDF, and says where it is, how many pages it has and how large it is', async () => {
    const file = join(dir, 'talk.pdf')
    const run = start('--output', file, '--range', '1-2')
    const { status, out, err } = await end(run)
    expect(err).toContain('Writing')
    expect(out).toMatch(/^\S+talk\.pdf {2}2 pages {2}\d+ KB\n$/)
    expect(status).toBe(0)
    expect((await readFile(file)).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(await readdir(dir)).toEqual(['talk.pdf'])
    if (process.platform === 'linux')
      await expect.poll(() => left(run), { timeout: 10_000 }).toEqual([])
  })

  it.runIf(process.platform === 'linux')('leaves nothing behind when it is interrupted, and the old file as it was', async () => {
    const file = join(dir, 'talk.pdf')
    await writeFile(file, 'of last week')
    const run = start('--all', '--output', dir)
    await expect.poll(() => run.err, { timeout: 120_000, interval: 10 }).toContain('Writing')
    run.child.kill('SIGINT')
    expect((await end(run)).status).toBe(130)
    await expect.poll(() => left(run), { timeout: 10_000 }).toEqual([])
    expect(await readFile(file, 'utf8')).toBe('of last week')
    expect((await readdir(dir)).filter(name => /\.tmp$|^\./.test(name))).toEqual([])
  })

  it.each([
    [
      'an unknown flag',
      ['--rnage', '1'],
      'unknown option --rnage',
    ],
    [
      'a flag without its value',
      ['--range'],
      '--range needs a value',
    ],
    [
      'a range outside the deck',
      ['--range', '1-99'],
      'leads outside the deck',
    ],
    [
      'a talk that is not there',
      ['nowhere.md'],
      'there is no talk at nowhere.md',
    ],
    [
      'a file for a folder',
      [
        '--output',
        'slides.md/talk.pdf',
        '--range',
        '1',
      ],
      'slides.md/talk.pdf could not be written',
    ],
  ])('answers %s with one line and exit status 1', async (_, args, message) => {
    const { status, out, err } = await end(start(...args))
    const faults = err.split('\n').filter(line => line.startsWith('Error'))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(message)
    expect(out).toBe('')
    expect(status).toBe(1)
  })

  it('names the slide of a diagram that does not draw, with Mermaid\'s own message, and keeps the old file', async () => {
    const { root, discard } = await copyProject()
    try {
      await writeFile(join(root, 'talk.md'), '# One\n\n---\n\n# Two\n\n<Diagram title="Broken" description="Leads nowhere.">\n\n```mermaid\nflowchart LR\n  A -->\n```\n\n</Diagram>\n')
      await writeFile(join(root, 'talk.pdf'), 'of last week, <xmp:CreatorTool>Slidev</xmp:CreatorTool>')
      const { status, stderr } = await run(root, 'export.ts', 'talk.md', '--output', 'talk.pdf')
      const fault = stderr.split('\n').find(line => line.startsWith('Error')) ?? ''
      expect(fault).toMatch(/slide 2/)
      expect(fault).toMatch(/Parse error|Expecting/)
      expect(status).toBe(1)
      expect(await readFile(join(root, 'talk.pdf'), 'utf8')).toContain('of last week')
    }
    finally {
      await discard()
    }
  })

  it('lists its options', async () => {
    const { status, out } = await end(start('--help'))
    for (const option of [
      '--all',
      '--output',
      '--range',
      '--dark',
      '--with-clicks',
    ]) expect(out).toContain(option)
    expect(status).toBe(0)
  })
})
