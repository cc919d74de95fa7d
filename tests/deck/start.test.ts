import type { Copy } from 'bench/copies'
import type { Program } from '../support/program.ts'
import { execFile } from 'node:child_process'
import { appendFile, chmod, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { copyProject as bareCopy } from 'bench/copies'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { slideReady, useBrowser } from '../support/deck.ts'
import { startProgram } from '../support/program.ts'

const { visit } = useBrowser({ serviceWorkers: 'allow' })
const running: Program[] = []
afterEach(() => Promise.all(running.splice(0).map(program => program.interrupt('SIGKILL'))))

/** `npm start` with these flags, once it says where the deck is. */
async function start(...args: string[]): Promise<{ program: Program, url: string, port: number }> {
  const program = startProgram('start.ts', args)
  running.push(program)
  const [, url = '', port] = await program.says(/Audience view: +(http:\/\/localhost:(\d+)\/)[\s\S]*Ctrl-C/) as unknown as string[]
  return {
    program,
    url,
    port: Number(port),
  }
}

describe('npm start', () => {
  it('builds, serves, and says last where the audience and the presenter view are', async () => {
    const { program, url } = await start()
    expect(program.output().trim()).toMatch(/Audience view: +http:\S+\nPresenter view: +http:\S+\/presenter\/1\n\s*Ctrl-C ends it\.$/)
    const audience = await visit({ url, path: '1' })
    await slideReady(audience.page, 1)
    const presenter = await visit({ url, path: 'presenter/1' })
    await slideReady(presenter.page, 1)
    expect([
      ...audience.faults,
      ...presenter.faults,
    ]).toEqual([])
  })

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends on %s with nothing left behind', async (signal) => {
    const { program, url } = await start()
    expect(await program.interrupt(signal)).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('takes the next port where the one it wants is taken, and says so', async () => {
    const other = createServer()
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const wanted = typeof address === 'object' && address
      ? address.port
      : 0
    const { program, port } = await start('--port', String(wanted))
    other.close()
    expect(port).toBeGreaterThan(wanted)
    expect(program.output()).toContain(`Port ${wanted} is taken; the deck is on ${port}.`)
  })

  it('answers this machine alone, unless --host is given, and says so when it is', async ({ skip }) => {
    const own = Object.values(networkInterfaces()).flat().find(entry => entry?.family === 'IPv4' && !entry.internal)?.address
      ?? skip('this machine is in no network')
    const alone = await start('--port', '4230')
    await expect(fetch(`http://${own}:${alone.port}/`)).rejects.toThrow()
    expect(alone.program.output()).not.toContain('Everyone')

    const open = await start('--port', '4240', '--host')
    expect((await fetch(`http://${own}:${open.port}/`)).status).toBe(200)
    expect(open.program.output()).toContain(`Everyone on your network can see the deck and your notes, at http://${own}:${open.port}/`)
  })
})

describe('npm start --room', () => {
  /** The room's address on this machine, and the token in the presenter's. */
  async function startRoom() {
    const { program, url } = await start('brief.md', '--port', '4250', '--room', '--room-port', '4290')
    const { token, port } = /presenter\/1\?lead=(?<token>[\w-]{32})\n[\s\S]*The room: +http:\/\/\S+:(?<port>\d+)\//.exec(program.output())?.groups ?? {}
    return {
      program,
      url,
      token,
      room: `http://127.0.0.1:${port}/`,
    }
  }

  it('opens a room for listeners, in which no presenter view is; a new start takes the token up', async () => {
    const { program, url, token, room } = await startRoom()
    expect(await (await fetch(room)).text()).toContain('<script type="module"')
    expect(await (await fetch(`${room}talk.json`)).json()).toMatchObject({
      captions: false,
      ahead: false,
      languages: [
        { lang: 'en-GB' },
      ],
    })
    for (const path of [
      'presenter/1',
      'rehearsal',
      '1',
      'room/about',
    ])
      expect((await fetch(room + path)).status).toBe(404)
    const tell = (slide: number, token = '') => fetch(`${url}room/place`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${token}` },
      body: JSON.stringify({ slide, clicks: 0, time: slide }),
    })
    expect((await tell(1)).status).toBe(403)
    expect((await tell(1, token)).status).toBe(204)
    expect(await (await fetch(`${room}slides/en-GB/1`)).json()).toMatchObject({
      slide: 1,
      html: expect.stringContaining('<h1>'),
    })
    expect((await fetch(`${room}slides/en-GB/2`)).status).toBe(403)
    expect(program.output()).toMatch(/[▀▄█]{5}/)
    await program.interrupt()
    await expect(fetch(room)).rejects.toThrow()
    expect((await startRoom()).token).toBe(token)
  })
})

describe('npm start ends in one line and status 1', () => {
  it.each([
    [
      'an unknown flag',
      ['--prot', '4200'],
      /^Error: unknown option --prot \(did you mean --port\?\); --help lists what there is\n$/,
    ],
    [
      'no talk of that name',
      ['nothing.md'],
      /^Error: there is no talk at nothing\.md: .*\n$/,
    ],
    [
      'no port',
      ['--port', '99999'],
      /^Error: --port is 99999: give a number from 1 to 65535\n$/,
    ],
    [
      'captions without a room',
      ['--captions'],
      /^Error: --captions goes with --room\n$/,
    ],
    [
      'two talks',
      ['slides.md', 'brief.md'],
      /^Error: unexpected argument "brief\.md"; .*\n$/,
    ],
  ])('at %s', async (_, args, line) => {
    expect(await run('.', 'start.ts', ...args)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(line),
    })
  })
})

describe('npm start, while the deck is built', () => {
  let copy: Copy
  beforeEach(async () => {
    copy = await copyProject()
    await writeFile(join(copy.root, 'slides.md'), '---\ntheme: none\nfavicon: /favicon.svg\nfonts: { provider: none }\n---\n\n# One\n\n<Kicker>Two</Kicker>\n')
  })
  afterEach(() => copy.discard())
  /** What builds have left in the cache beside the folders that they make. */
  const left = async () => (await readdir(join(copy.root, 'node_modules/.cache'), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.name.endsWith('.tmp') || (entry.isDirectory() && entry.name.startsWith('.')))

  it('says in one line what is wrong with a component, and where', async () => {
    await writeFile(join(copy.root, 'components/Kicker.vue'), '<template>\n  <ol>\n</template>\n')
    const { status, stderr } = await run(copy.root, 'start.ts')
    expect(stderr).toBe('Building the deck\nError: components/Kicker.vue: Element is missing end tag.\n')
    expect(status).toBe(1)
    expect(await left()).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('ends on Ctrl-C without a word, and nothing is left behind', async () => {
    const program = startProgram('start.ts', [], { cwd: copy.root })
    running.push(program)
    await program.says(/Building the deck/)
    // The builder is at work: modules of the talk are the first that Slidev writes.
    await vi.waitFor(() => readdir(join(copy.root, 'node_modules/.slidev/virtual')), { timeout: 20_000 })
    expect(await left()).not.toEqual([])
    expect(await program.interrupt()).toBe(130)
    expect(program.output()).toBe('Building the deck\n')
    expect(await left()).toEqual([])
  })
})

it.each(['start.ts', 'dev.ts'])('%s --help lists its options', async (script) => {
  const { status, stdout } = await run('.', script, '--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/--port/)
})

it.skipIf(process.platform === 'win32')('a checkout that can\'t be written: npm start says what it needs, and leaves it as it is', async () => {
  const { root, discard } = await bareCopy()
  try {
    await appendFile(join(root, 'slides.md'), '\n')
    const before = await readdir(root)
    await promisify(execFile)('chmod', ['-R', 'a+rX,a-w', root])
    // Root may write everywhere, so it has to be somebody else.
    const nobody = process.getuid?.() === 0
      ? { uid: 65534, gid: 65534 }
      : {}
    const program = startProgram('start.ts', [], { cwd: root, ...nobody })
    running.push(program)
    const [line] = await program.says(/^Error: .*$/m)
    expect(line).toMatch(/node_modules\/\.cache.* can't be written: make its folder writable, or copy the project to one that is$/)
    expect(await program.ended()).toBe(1)
    expect(await readdir(root)).toEqual(before)
  }
  finally {
    await chmod(root, 0o755)
    await promisify(execFile)('chmod', ['-R', 'u+w', root])
    await discard()
  }
})
