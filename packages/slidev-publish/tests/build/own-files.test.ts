import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFile, checkFolder, markFolder } from '../../src/build/own-files.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'own-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('a folder', () => {
  const folder = () => join(dir, 'slides')
  beforeEach(async () => {
    await mkdir(join(folder(), 'sub'), { recursive: true })
  })

  it('may be replaced where it is not there, is empty, or is as it was written', async () => {
    await checkFolder(join(dir, 'nowhere'))
    await checkFolder(folder())
    await writeFile(join(folder(), 'sub/01.png'), 'a')
    await markFolder(folder())
    await checkFolder(folder())
  })

  it.each([
    ['a file of someone else\'s', 'notes.txt', 'mine'],
    ['one in a folder within', 'sub/.hidden', 'mine'],
    ['one that was changed since', 'sub/01.png', 'b'],
  ])('may not be replaced where it holds %s', async (_, file, content) => {
    await writeFile(join(folder(), 'sub/01.png'), 'a')
    await markFolder(folder())
    await writeFile(join(folder(), file), content)
    await expect(checkFolder(folder())).rejects.toThrow(`slides holds ${file}, which was not written by this program and would be lost`)
  })

  it('may not be put in the place of a file', async () => {
    await writeFile(join(dir, 'file'), '')
    await expect(checkFolder(join(dir, 'file'))).rejects.toThrow('is a file')
  })
})

describe('a document', () => {
  it.each([
    ['talk.pdf', '%PDF-1.7 <xmp:CreatorTool>Slidev</xmp:CreatorTool>'],
    [
      'talk.pptx',
      zipSync({
        'docProps/app.xml': strToU8('<Properties><Application>Slidev</Application></Properties>'),
      }),
    ],
  ])('%s may be replaced where it was written here', async (file, content) => {
    await checkFile(join(dir, file))
    await writeFile(join(dir, file), content)
    await checkFile(join(dir, file))
  })

  it.each([
    ['talk.pdf', '%PDF-1.7 of someone else'],
    [
      'talk.pptx',
      zipSync({
        'docProps/app.xml': strToU8('<Properties><Application>Microsoft Office PowerPoint</Application></Properties>'),
      }),
    ],
    ['broken.pptx', 'no archive'],
  ])('%s may not be replaced where it is another\'s', async (file, content) => {
    await writeFile(join(dir, file), content)
    await expect(checkFile(join(dir, file))).rejects.toThrow(`${file} was not written by this program and would be lost`)
  })
})
