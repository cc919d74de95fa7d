import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { startThread } from '../../build/thread.ts'

const folder = await mkdtemp(join(tmpdir(), 'thread-'))
afterAll(() => rm(folder, { recursive: true }))

async function thread(name: string, ...lines: string[]) {
  const file = join(folder, `${name}.ts`)
  await writeFile(file, lines.join('\n'))
  return startThread(pathToFileURL(file), 3)
}

const IMPORTS = [
  `import { workerData } from 'node:worker_threads'`,
  `import { answer } from ${JSON.stringify(pathToFileURL(resolve('build/thread.ts')).href)}`,
]

describe('a thread', () => {
  it('does what it is asked with what it was given, and ends', async () => {
    const { ask } = await thread('times', ...IMPORTS, 'answer(async (by: number) => workerData * by)', 'setInterval(() => {}, 1e6)')
    expect(await ask<number>(7)).toBe(21)
  })

  it('passes on what it throws, with what makes one line of it', async () => {
    const { ask } = await thread('full', ...IMPORTS, 'answer(async () => { throw Object.assign(new Error(\'no space\'), { code: \'ENOSPC\', path: \'/a\' }) })')
    await expect(ask({})).rejects.toMatchObject({ message: 'no space', code: 'ENOSPC', path: '/a' })
  })

  it('says so where it can\'t be loaded, or ends too early', async () => {
    const broken = await thread('broken', 'import \'./nowhere.ts\'')
    await expect(broken.ask({})).rejects.toThrow('nowhere.ts')
    const ended = await thread('ended', 'process.exit()')
    await expect(ended.ask({})).rejects.toThrow('ended.ts ended before it answered')
  })
})
