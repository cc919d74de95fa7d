import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import lock from '../../package-lock.json' with { type: 'json' }
import project from '../../package.json' with { type: 'json' }

const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T

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
