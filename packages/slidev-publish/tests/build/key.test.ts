import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildKey, inputs } from '../../src/build/key.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'key-'))
  await mkdir(join(root, 'components'))
  await mkdir(join(root, 'tests'))
  await mkdir(join(root, '.git'))
  for (const file of [
    'slides.md',
    'components/Card.vue',
    'tests/a.test.ts',
    'README.md',
    '.git/HEAD',
  ])
    await writeFile(join(root, file), file)
})
afterEach(() => rm(root, { recursive: true }))

const key = (audience = 'sharing') => buildKey(join(root, 'slides.md'), audience)

describe('the key of a build', () => {
  it('is made of what can go into a page, and of nothing else', async () => {
    expect(await inputs(root)).toEqual(['components/Card.vue', 'slides.md'])
  })

  it('stays while nothing changes that goes in', async () => {
    const before = await key()
    await writeFile(join(root, 'tests/a.test.ts'), 'changed')
    await writeFile(join(root, 'README.md'), 'changed')
    expect(await key()).toBe(before)
  })

  it('changes with a file\'s content, with its name, with a new file and with the audience', async () => {
    const keys = [await key(), await key('presenting')]
    await writeFile(join(root, 'slides.md'), 'changed')
    keys.push(await key())
    await writeFile(join(root, 'components/New.vue'), '')
    keys.push(await key())
    await rm(join(root, 'components/New.vue'))
    await writeFile(join(root, 'components/Other.vue'), '')
    keys.push(await key())
    expect(new Set(keys).size).toBe(keys.length)
  })
})
