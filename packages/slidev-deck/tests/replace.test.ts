import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceDir, writeWhole } from '../src/replace.ts'

let root: string
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'replace-'))))
afterEach(() => rm(root, { recursive: true }))

async function fill(dir: string, text: string): Promise<void> {
  await mkdir(dir)
  await writeFile(join(dir, 'page'), text)
}

it('a folder is replaced as a whole, and nothing is left beside it', async () => {
  const dir = join(root, 'site')
  await replaceDir(dir, fresh => fill(fresh, 'old'))
  await writeFile(join(dir, 'leftover'), '')
  await replaceDir(dir, fresh => fill(fresh, 'new'))
  expect(await readdir(dir)).toEqual(['page'])
  expect(await readFile(join(dir, 'page'), 'utf8')).toBe('new')
  expect(await readdir(root)).toEqual(['site'])
})

it('a folder stays as it was where filling the new one fails', async () => {
  const dir = join(root, 'site')
  await replaceDir(dir, fresh => fill(fresh, 'old'))
  const failing = replaceDir(dir, async (fresh) => {
    await fill(fresh, 'half')
    throw new Error('no more')
  })
  await expect(failing).rejects.toThrow('no more')
  expect(await readFile(join(dir, 'page'), 'utf8')).toBe('old')
  expect(await readdir(root)).toEqual(['site'])
})

it('a file is written whole or not at all', async () => {
  const path = join(root, 'new', 'file')
  await writeWhole(path, 'whole')
  expect(await readFile(path, 'utf8')).toBe('whole')
  await mkdir(join(root, 'taken', 'inside'), { recursive: true })
  await expect(writeWhole(join(root, 'taken'), 'whole')).rejects.toThrow()
  expect((await readdir(root)).sort()).toEqual(['new', 'taken'])
})
