import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder: string
let program: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-'))
  program = join(folder, 'program.ts')
  await writeFile(program, `
    import { main } from '${pathToFileURL(resolve('packages/slidev-deck/src/cli/main.ts')).href}'
    import { Failure } from '${pathToFileURL(resolve('packages/slidev-deck/src/cli/failure.ts')).href}'
    await main({
      meta: { name: 'program', description: 'Tries things' },
      args: { times: { type: 'string', description: 'how often' } },
      run({ args }) {
        console.log('a result')
        setInterval(() => {}, 1000)
        throw args.times ? new TypeError('a mistake\\nin two lines', { cause: new Error('too few') }) : new Failure('no luck: try again')
      },
    })
  `)
})
afterAll(() => rm(folder, { recursive: true }))

function run(args: string[], env: Record<string, string> = {}): Promise<{ status: number, stdout: string, stderr: string }> {
  return new Promise(done => execFile(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      ...env,
    },
  }, (error, stdout, stderr) =>
    done({
      status: error
        ? Number(error.code)
        : 0,
      stdout,
      stderr,
    })))
}

it('a failure is one line and status 1, even where something would keep the program running', async () => {
  expect(await run([])).toEqual({ status: 1, stdout: 'a result\n', stderr: 'Error: no luck: try again\n' })
})

it('a mistake of the program is one line too, and DEBUG=1 adds where it happened and why', async () => {
  expect((await run(['--times', '2'])).stderr).toBe('Error: a mistake\n')
  expect((await run(['--times', '2'], { DEBUG: '1' })).stderr).toMatch(/TypeError: a mistake\n[\s\S]*program\.ts:\d[\s\S]*cause.*Error: too few/)
})

it('--help says what the program does and takes, and runs nothing', async () => {
  const { status, stdout } = await run(['--help'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/Tries things/)
  expect(stdout).toMatch(/--times.*how often/)
  expect(stdout).not.toContain('a result')
})
