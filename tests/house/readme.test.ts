import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { run } from '../support/copy.ts'
import { projectFiles } from '../support/tree.ts'

const scripts: Record<string, string> = project.scripts
const files = projectFiles()
const pages = files.filter(path => /^(?:README|docs\/[^/]+)\.md$/.test(path)).map(path => [
  path,
  readFileSync(path, 'utf8'),
] as const)
const readme = pages.find(([path]) => path === 'README.md')?.[1] ?? ''

function sorted(values: Iterable<string>) {
  return [
    ...new Set(values),
  ].sort()
}
const matches = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), match => match[1] ?? '')

/** A page taken apart: its prose, and its blocks of code with their languages. */
function takeApart(page: string): { prose: string, blocks: { language: string, lines: string[] }[] } {
  const prose: string[] = []
  const blocks: { language: string, lines: string[] }[] = []
  let fence = ''
  for (const line of page.split('\n')) {
    const [, ticks = '', language = ''] = /^(`{3,})(\w*)$/.exec(line) ?? []
    if (fence === '' && ticks !== '') {
      fence = ticks
      blocks.push({ language, lines: [] })
    }
    else if (fence !== '' && line === fence) {
      fence = ''
    }
    else {
      (fence === ''
        ? prose
        : blocks.at(-1)!.lines).push(line)
    }
  }
  return {
    prose: prose.join('\n'),
    blocks,
  }
}

/** What a page shows as code to use: commands in blocks, without their remarks, and spans. */
function codeOf(page: string): string[] {
  const { prose, blocks } = takeApart(page)
  return [
    ...blocks.filter(({ language }) => language === 'sh').flatMap(({ lines }) => lines.map(line => line.split('#')[0]?.trim() ?? '')),
    ...matches(prose, /`([^`\n]+)`/g),
  ].filter(code => code !== '')
}

/** The commands that a page shows: a script of package.json and what is handed to it. */
function commandsOf(page: string): { name: string, args: string }[] {
  return codeOf(page).flatMap(code => code.split(' && ')).flatMap((command) => {
    const [, name, args = ''] = /^npm (?:run )?([\w-]+)(?: -- (.*))?$/.exec(command) ?? []
    return name && name !== 'ci'
      ? [
          { name, args },
        ]
      : []
  })
}

const commands = pages.flatMap(([, page]) => commandsOf(page))

/** What each program of the project says to `--help`. */
const help = new Map<string, string>()
beforeAll(async () => {
  const programs = Object.entries(scripts).flatMap(([name, command]) => {
    const file = /^node scripts\/(\S+)$/.exec(command)?.[1]
    return file
      ? [
          [name, file] as const,
        ]
      : []
  })
  for (const [name, file] of programs) {
    const { status, stdout } = await run('.', file, '--help')
    expect(status, `${file} --help`).toBe(0)
    help.set(name, stdout)
  }
})

describe('the README\'s scripts', () => {
  it('are those of package.json, and every one is there', () => {
    expect(sorted(commandsOf(readme).map(({ name }) => name))).toEqual(sorted(Object.keys(scripts)))
  })

  it('are the only ones that other pages, programs and remarks speak of', () => {
    const spoken = files.filter(path => /\.(?:ts|vue|yml)$/.test(path)).flatMap(path => matches(readFileSync(path, 'utf8'), /\bnpm run ([\w-]+)/g))
    expect(spoken.length).toBeGreaterThan(10)
    expect(sorted([
      ...commands.map(({ name }) => name),
      ...spoken,
    ]).filter(name => !(name in scripts))).toEqual([])
    expect(scripts.verify?.split(' && ')).toEqual(expect.arrayContaining([
      'npm run lint',
      'npm run typecheck',
      'npm run unused',
      'npm test',
    ]))
  })

  it('are programs of the project, which say how they are called, or of a package that it has', () => {
    const own = Object.keys(scripts).filter(name => help.has(name))
    expect(own.length).toBeGreaterThanOrEqual(8)
    for (const name of own)
      expect(help.get(name)).toMatch(new RegExp(`USAGE\\s.*npm (?:run )?${name} --`))
    const installed = readdirSync('node_modules/.bin').map(file => file.replace(/\.\w+$/, ''))
    for (const name of Object.keys(scripts).filter(name => !help.has(name) && name !== 'verify'))
      expect(installed).toContain(scripts[name]?.split(' ')[0])
  })

  it('take the flags that are shown with them', () => {
    const shown = commands.flatMap(({ name, args }) => matches(args, /(?<!\S)(--[\w-]+)/g).map(flag => ({ name, flag }))).filter(({ flag }) => flag !== '--help')
    expect(shown).toContainEqual({ name: 'export', flag: '--all' })
    expect(shown.filter(({ name, flag }) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(help.get(name) ?? ''))).toEqual([])
  })

  it('include one that takes each flag that stands alone', () => {
    const alone = pages.flatMap(([, page]) => codeOf(page)).filter(code => /^--\w[\w-]*$/.test(code) && code !== '--help')
    expect(alone).toContain('--open')
    expect(alone.filter(flag => ![
      ...help.values(),
    ].some(text => new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(text)))).toEqual([])
  })
})

describe('environment variables', () => {
  /** What the system or Vite sets, and nobody by hand for the sake of the deck. */
  const given = [
    'BASE_URL',
    'HOME',
    'LOCALAPPDATA',
    'NODE_ENV',
    'PATH',
    'PROGRAMFILES',
  ]

  it('that the code reads stand in the README, and the other way round', () => {
    const code = files.filter(path => /\.(?:ts|vue)$/.test(path) && !path.startsWith('tests/')).map(path => readFileSync(path, 'utf8')).join('\n')
    const read = matches(code, /\benv(?:\.|\[')([A-Z][A-Z_]+)/g).filter(name => !given.includes(name))
    const named = matches(readme, /`([A-Z]+_[A-Z_]+|DEBUG)(?:=\d+)?`/g)
    expect(sorted(read)).toContain('CHROMIUM_PATH')
    expect(sorted(named)).toEqual(sorted(read))
  })
})

describe('the README\'s tree', () => {
  /** Its lines as paths; a line that is set in belongs to the folder above it. */
  const tree: string[] = []
  for (const line of takeApart(readme).blocks.find(({ language }) => language === '')?.lines ?? []) {
    const name = line.trim().split(' ')[0] ?? ''
    tree.push(line.startsWith(' ')
      ? join(tree.findLast(path => /^[^/]+\/$/.test(path)) ?? '', name)
      : name)
  }

  it('leads to files and folders that are there', () => {
    expect(tree.length).toBeGreaterThan(30)
    expect(tree.filter(path => globSync(path).length === 0)).toEqual([])
  })

  it('has every folder, and every file that no other project has under that name', () => {
    const customary = [
      '.editorconfig',
      '.gitattributes',
      '.gitignore',
      '.npmrc',
      'LICENSE',
      'package-lock.json',
      'README.md',
      'THIRD-PARTY-NOTICES.md',
    ]
    const listed = new Set(tree.flatMap(path => globSync(path)).map(path => path.split(/[\\/]/)[0]))
    const top = sorted(files.map(path => path.split('/')[0] ?? ''))
    expect(top.filter(name => !listed.has(name) && !customary.includes(name))).toEqual([])
  })
})

describe.each(pages)('%s', (path, page) => {
  const { prose } = takeApart(page)

  it('links to what is there', () => {
    const links = matches(prose, /\]\(([^)\s]+)\)/g).filter(link => !/^https?:/.test(link))
    const headings = (text: string) => matches(text, /^#+ (.*)$/gm).map(heading => heading.toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-'))
    const lost = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file
        ? join(dirname(path), file).replaceAll('\\', '/')
        : path
      const there = files.some(one => one === target || one.startsWith(`${target.replace(/\/$/, '')}/`))
      return !there || (anchor !== undefined && !headings(readFileSync(target, 'utf8')).includes(anchor))
    })
    expect(lost).toEqual([])
  })

  it('names files and folders that are there, or that its commands make', () => {
    const named = codeOf(page).filter(code => /^[\w.-]+(?:\/[\w.-]*)+$|^[\w-]+\.(?:md|ts|vue|css|json)$/.test(code))
    const made = /^(?:dist|exports)\/|^run\.json$|^node_modules\//
    expect(named.filter(name => !made.test(name) && !name.startsWith('@') && !files.some(one => one === name || one.startsWith(`${name.replace(/\/$/, '')}/`) || one.endsWith(`/${name}`)))).toEqual([])
  })
})

it('the README asks for the Node that package.json asks for', () => {
  expect(readme).toContain(`Node ${project.engines.node.replace('>=', '')} or newer`)
})
