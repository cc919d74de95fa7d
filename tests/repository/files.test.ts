import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { projectFiles } from '../support/tree.ts'

const files = projectFiles()
/** Files of text, told by their bytes: a picture may have any name. */
const texts = files.map(path => [
  path,
  readFileSync(path),
] as const)
  .filter(([, bytes]) => !bytes.subarray(0, 8000).includes(0))
  .map(([path, bytes]) => [
    path,
    bytes.toString('utf8'),
  ] as const)

describe('the project\'s files', () => {
  it('name no folder of the machine that they were made on', () => {
    const home = new RegExp([
      String.raw`/home/\w`,
      String.raw`/Users/(?!zari\b)\w`,
      String.raw`\\Users\\\\?(?!zari\b)\w`,
      `${homedir()}/`,
      `${process.cwd()}\\b`,
    ].join('|'))
    expect(texts.filter(([, text]) => home.test(text)).map(([path]) => path)).toEqual(['tests/repository/files.test.ts'].filter(path => home.test(readFileSync(path, 'utf8'))))
  })

  it('name no package registry', () => {
    const registry = /registry\.(?:npmjs|yarnpkg|npmmirror)|_authToken|"resolved": "(?!packages\/)|^registry\s*=/m
    expect(texts.filter(([path, text]) => path !== 'tests/repository/files.test.ts' && registry.test(text)).map(([path]) => path)).toEqual([])
  })

  it('end their lines as every system can read them', () => {
    expect(texts.filter(([, text]) => text.includes('\r')).map(([path]) => path)).toEqual([])
  })

  it('have names that Windows and macOS can tell apart and write', () => {
    expect(new Set(files.map(path => path.toLowerCase())).size).toBe(files.length)
    expect(files.filter(path => /[<>:"|?*\\]|[. ]$/.test(path) || path.length > 120)).toEqual([])
  })
})
