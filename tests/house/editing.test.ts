import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import lock from '../../package-lock.json' with { type: 'json' }
import project from '../../package.json' with { type: 'json' }

const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T
const recommended = read<{ recommendations: string[] }>('.vscode/extensions.json').recommendations
const settings = read<Record<string, unknown>>('.vscode/settings.json')
const container = read<{ customizations: { vscode: { extensions: string[] } }, onCreateCommand: string, containerEnv: Record<string, string> }>('.devcontainer/devcontainer.json')

describe('an editor', () => {
  it('is offered Slidev\'s and Vue\'s extensions, and the formatter\'s', () => {
    expect(recommended).toEqual(expect.arrayContaining(['antfu.slidev', 'Vue.volar', 'dbaeumer.vscode-eslint']))
  })

  it('has the same ones in the dev container', () => {
    expect(container.customizations.vscode.extensions).toEqual(recommended)
  })

  it('finds the talks and the compiler that the settings name', () => {
    for (const path of [settings['slidev.include'], settings['typescript.tsdk']].flat())
      expect(existsSync(String(path)), String(path)).toBe(true)
  })
})

describe('the dev container', () => {
  it('has the browser that it tells the deck to take', () => {
    expect(container.onCreateCommand).toMatch(/apt-get install .*\bchromium$/)
    expect(container.containerEnv).toEqual({ CHROMIUM_PATH: '/usr/bin/chromium' })
  })
})

describe('the update bot', () => {
  interface Update {
    'package-ecosystem': string
    'groups': Record<string, { patterns?: string[] }>
    'ignore'?: { 'dependency-name': string, 'update-types'?: string[] }[]
  }
  const [npm, actions] = read<{ updates: Update[] }>('.github/dependabot.yml').updates
  const installed = Object.keys(lock.packages).map(path => path.replace(/^.*node_modules\//, ''))
  const isThere = (pattern: string) => installed.some(name => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name))

  it('watches packages and actions', () => {
    expect([npm?.['package-ecosystem'], actions?.['package-ecosystem']]).toEqual(['npm', 'github-actions'])
  })

  it('leaves the overrides alone', () => {
    const held = npm?.ignore?.filter(rule => !rule['update-types']).map(rule => rule['dependency-name'])
    expect(held?.toSorted()).toEqual(Object.keys(project.overrides).toSorted())
  })

  it('groups and holds packages that are there', () => {
    const patterns = [
      ...Object.values(npm?.groups ?? {}).flatMap(group => group.patterns ?? []),
      ...npm?.ignore?.map(rule => rule['dependency-name']) ?? [],
    ]
    expect(patterns.length).toBeGreaterThan(10)
    expect(patterns.filter(pattern => !isThere(pattern))).toEqual([])
  })
})

describe('the git hook', () => {
  const hook = readFileSync('.husky/pre-commit', 'utf8')

  it('is one command, the same on every machine', () => {
    expect(hook).toBe('npx lint-staged\n')
  })

  it('is there for those who ask for it, and comes by no install', () => {
    expect(project.scripts.hooks).toBe('husky')
    expect(Object.keys(project.scripts).filter(name => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([])
  })
})
