import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import lock from '../../package-lock.json' with { type: 'json' }

interface Locked { license?: string, deprecated?: string, dev?: boolean, link?: boolean }

const locked = new Map(Object.entries(lock.packages as Record<string, Locked>).filter(([path, { link }]) => path !== '' && !link))
/** The project's own package.json, and those of its packages. */
const manifests = [
  'package.json',
  ...readdirSync('packages').map(name => `packages/${name}/package.json`),
].map(file => JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Record<string, string>>>)
const named = manifests.flatMap(({ dependencies, optionalDependencies, devDependencies }) => [dependencies, optionalDependencies, devDependencies].flatMap(names => Object.entries(names ?? {})))
  .filter(([name]) => !existsSync(`packages/${name}`))
const direct = [
  ...new Set(named.map(([name]) => name)),
]

/** Licences that may stand beside MIT, by their SPDX names. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'PSF-2.0',
  'Python-2.0',
  // Of files, not of what uses them; nothing of these is changed.
  'MPL-2.0',
  'EPL-2.0',
  // Fonts and tables of data, with attribution.
  'OFL-1.1',
  'CC-BY-3.0',
  'CC-BY-4.0',
])

/** Packages whose `package.json` names no licence, and the one that their files give. */
const unnamed: Record<string, string> = {
  'node_modules/format': 'MIT',
  'node_modules/khroma': 'MIT',
  'node_modules/zigpty': 'MIT',
}

function isAllowed(expression: string): boolean {
  return expression.replaceAll(/[()]/g, '').split(' OR ').some(choice => choice.split(' AND ').every(name => allowed.has(name)))
}

/** `name → licence` of every row of the tables in docs/dependencies.md. */
const listed = [
  ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (\S+) \| (.+) \|$/gm),
]

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['', false],
  ])('judges "%s" right', (expression, verdict) => {
    expect(isAllowed(expression)).toBe(verdict)
  })

  it('are compatible, for every package that npm installs', () => {
    const others = [...locked].map(([path, { license }]) => ({ path, licence: license ?? unnamed[path] ?? '' })).filter(({ licence }) => !isAllowed(licence))
    expect(others).toEqual([])
  })
})

describe('direct dependencies', () => {
  it('are all listed, each once, with what they are for', () => {
    expect(listed.map(row => row[1]).sort()).toEqual(direct.toSorted())
    for (const row of listed)
      expect(row[3]).toMatch(/\w{2}/)
  })

  it('are listed with the licence that they name', () => {
    expect(listed.map(row => [row[1], row[2]])).toEqual(listed.map(row => [row[1], locked.get(`node_modules/${row[1]}`)?.license]))
  })

  it('are none of them deprecated', () => {
    expect(direct.filter(name => locked.get(`node_modules/${name}`)?.deprecated)).toEqual([])
  })

  it('have one version in all packages', () => {
    expect(new Set(named.map(entry => entry.join(' '))).size).toBe(direct.length)
  })

  it('are exact versions', () => {
    for (const [, version] of named)
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('the notices', () => {
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')

  it('name every font that the deck imports', () => {
    const fonts = [
      ...readFileSync('styles/fonts.css', 'utf8').matchAll(/@fontsource\/([\w-]+)/g),
    ].map(match => match[1]?.replaceAll('-', ' ') ?? '')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts)
      expect(notices.toLowerCase()).toContain(font)
  })

  it('point to licences that are there', () => {
    const files = [
      ...notices.matchAll(/\]\((LICENSES\/[^)]+)\)/g),
    ].map(match => match[1] ?? '')
    expect(files).toHaveLength(2)
    for (const file of files)
      expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(80)
  })
})
