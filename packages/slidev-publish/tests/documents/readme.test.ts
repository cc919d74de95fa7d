import type { Exported } from '../../src/documents/exported.ts'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeReadme } from '../../src/documents/readme.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'readme-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function exported(kind: Exported['kind'], name: string, lang = 'en-GB', draft = false): Promise<Exported> {
  const file = join(dir, name)
  await (kind === 'pictures'
    ? mkdir(file, { recursive: true })
    : writeFile(file, ''))
  return {
    kind,
    file,
    lang,
    draft,
    pages: 1,
    bytes: 1,
    seconds: 1,
  }
}
const readme = () => readFile(join(dir, 'README.txt'), 'utf8')
const names = (text: string) => text.split('\n').slice(1).filter(line => /^\S/.test(line))

it('says of each document in which language it is, for whom, and whether it holds what is spoken', async () => {
  await writeReadme([
    await exported('slides', 'talk.pdf'),
    await exported('handout', 'talk-fa-handout.pdf', 'fa-AF', true),
    await exported('pictures', 'slides'),
  ])
  const text = await readme()
  expect(names(text)).toEqual(['slides/', 'talk-fa-handout.pdf', 'talk.pdf'])
  expect(text).toMatch(/talk\.pdf\n.* In English\.\n {2}For everyone\.\n {2}Holds nothing of what is spoken\./)
  expect(text).toMatch(/talk-fa-handout\.pdf\n.* In Dari, a draft that nobody has reviewed\.\n.*\n {2}HOLDS WHAT IS SPOKEN/)
})

it('says of a PowerPoint from right to left what Impress does to its tables', async () => {
  await writeReadme([
    await exported('powerpoint', 'talk.pptx'),
    await exported('powerpoint', 'talk-ps.pptx', 'ps'),
  ])
  expect((await readme()).split('\n\n').map(entry => entry.includes('Impress shows the columns'))).toEqual([false, true, false])
})

it('keeps what another export has written, while it is there', async () => {
  await writeReadme([
    await exported('slides', 'talk.pdf'),
    await exported('handout', 'gone.pdf'),
  ])
  await rm(join(dir, 'gone.pdf'))
  await writeReadme([await exported('slides', 'brief.pdf')])
  expect(names(await readme())).toEqual(['brief.pdf', 'talk.pdf'])
})

it('takes no file of someone else\'s', async () => {
  await writeFile(join(dir, 'README.txt'), 'Mine')
  await expect(exported('slides', 'talk.pdf').then(document => writeReadme([document]))).rejects.toThrow('README.txt was not written by this program')
  expect(await readme()).toBe('Mine')
})
