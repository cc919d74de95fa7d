import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { run } from '../support/copy.ts'
import { projectFiles } from '../support/tree.ts'

const files = projectFiles()
const pages = files.filter(path => /^(?:README|docs\/[^/]+)\.md$/.test(path)).map(path => [
  path,
  readFileSync(path, 'utf8'),
] as const)
const programs = Object.entries(project.scripts).flatMap(([name, command]) => {
  const file = /^node packages\/[\w-]+\/bin\/([\w-]+\.ts)$/.exec(command)?.[1]
  return file
    ? [
        [name, file] as const,
      ]
    : []
})

it.each(programs)('npm run %s says how it is called', async (name, file) => {
  const { status, stdout } = await run('.', file, '--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`USAGE\\s.*npm (?:run )?${name} --`))
})

describe.each(pages)('%s', (path, page) => {
  it('links to what is there', () => {
    const links = Array.from(page.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g), ([, link = '']) => link).filter(link => !/^https?:/.test(link))
    const lost = links.filter((link) => {
      const target = join(dirname(path), link).replaceAll('\\', '/').replace(/\/$/, '')
      return !files.some(file => file === target || file.startsWith(`${target}/`))
    })
    expect(lost).toEqual([])
  })
})
