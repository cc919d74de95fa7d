import type { RunningServer, ServeOptions } from '../../src/server/serve.ts'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLoopback } from 'slidev-deck/listen'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/server/serve.ts'

let folder: string
let site: string
const running: { close: () => unknown }[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  site = join(folder, 'site')
  await mkdir(join(site, 'assets'), { recursive: true })
  await writeFile(join(site, 'index.html'), '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><title>The deck</title>')
  await writeFile(join(site, 'assets', 'deck.js'), 'export {}')
  await writeFile(join(site, 'assets', 'a#b 100%.png'), 'a picture')
  await writeFile(join(site, '.build-key'), 'a hidden file')
  await writeFile(join(folder, 'secret'), 'a secret beside the site')
})
afterEach(async () => {
  for (const server of running.splice(0))
    await server.close()
})
afterAll(() => rm(folder, { recursive: true }))

async function serving(options: ServeOptions = {}): Promise<RunningServer> {
  const server = await serve(site, { port: 0, ...options })
  running.push(server)
  return server
}

/** Asks with the path just as given, which `fetch` would tidy up first. */
function ask(port: number, path: string, { method = 'GET', headers = {} as Record<string, string> } = {}) {
  return new Promise<{ status: number, headers: Record<string, unknown>, body: string }>((resolve, reject) => {
    request({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers,
      agent: false,
    }, (response) => {
      let body = ''
      response.on('data', chunk => body += chunk)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    }).on('error', reject).end()
  })
}

describe('what is served', () => {
  it.each([
    '/',
    '/7',
    '/presenter/3',
    '/rehearsal',
    '/7?clicks=2',
  ])('%s is the deck', async (path) => {
    const { port } = await serving()
    expect(await ask(port, path)).toMatchObject({
      status: 200,
      body: expect.stringContaining('The deck'),
    })
  })

  it('a file has its type, and is asked for again each time', async () => {
    const { port } = await serving()
    const { headers } = await ask(port, '/assets/deck.js')
    expect(headers['content-type']).toMatch(/javascript/)
    expect(headers['cache-control']).toMatch(/max-age=0,must-revalidate/)
    const again = await ask(port, '/assets/deck.js', {
      headers: {
        'if-none-match': String(headers.etag),
      },
    })
    expect(again.status).toBe(304)
  })

  it('a file has any name that people give it', async () => {
    const { port } = await serving()
    expect((await ask(port, '/assets/a%23b%20100%25.png?v=1')).body).toBe('a picture')
  })

  it('a file that is missing is not the deck', async () => {
    const { port } = await serving()
    expect((await ask(port, '/assets/gone.js')).status).toBe(404)
  })

  it('another site stands below the path that it is given, and nothing of it outside', async () => {
    const other = join(folder, 'other')
    await mkdir(other)
    await writeFile(join(other, 'index.html'), '<title>The other deck</title>')
    await writeFile(join(other, 'own.js'), 'export {}')
    const { url, port } = await serving({
      below: { 'talks/': other },
    })
    expect(url).toBe(`http://localhost:${port}/`)
    expect((await ask(port, '/talks/7')).body).toContain('The other deck')
    expect((await ask(port, '/talks')).headers.location).toBe('/talks/')
    expect((await ask(port, '/talks/assets/deck.js')).status).toBe(404)
    expect((await ask(port, '/7')).body).toContain('The deck')
    expect((await ask(port, '/own.js')).status).toBe(404)
  })

  it('a deck that was built anew is served from the next visit on, and what it no longer has is gone', async () => {
    const { port } = await serving()
    expect((await ask(port, '/assets/deck.js')).status).toBe(200)
    const old = join(folder, 'old')
    await rename(site, old)
    expect((await ask(port, '/')).status).toBe(503)
    await mkdir(site)
    await writeFile(join(site, 'index.html'), '<title>The new deck</title>')
    expect(await ask(port, '/7')).toMatchObject({ status: 200, body: '<title>The new deck</title>' })
    expect((await ask(port, '/assets/deck.js')).status).toBe(404)
    await rm(site, { recursive: true })
    await rename(old, site)
  })

  it('what is below room/ is answered by the room, and by nobody where there is none', async () => {
    const { port } = await serving({
      below: { 'talks/': site },
      room: {
        lead: (_, response, path) => response.end(`room: ${path}`),
        place: () => undefined,
      },
    })
    expect((await ask(port, '/room/about?x')).body).toBe('room: about')
    expect((await ask(port, '/talks/room/about')).body).toBe('room: about')
    expect(await ask((await serving()).port, '/room/about')).toMatchObject({ status: 204, body: '' })
  })

  it('windows of other browsers hear of one another where that is wanted, and are not kept waiting where it is not', async () => {
    const { headers, body } = await fetch(`${(await serving({ inStep: true })).url}in-step?from=a`)
    expect(headers.get('content-type')).toBe('text/event-stream')
    await body?.cancel()
    expect(await ask((await serving()).port, '/in-step?from=a')).toMatchObject({ status: 204, body: '' })
  })

  it('a folder without a deck is an error', async () => {
    await expect(serve(join(site, 'assets'), { port: 0 })).rejects.toThrow(/holds no built deck/)
  })
})

describe('what is refused', () => {
  it.each([
    '/../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/assets/../../secret',
    '/assets/..%5c..%5csecret',
    '/..\\secret',
    '/secret%00.html',
    '/%ff',
  ])('a path that leads out: %s', async (path) => {
    const { port } = await serving()
    expect(await ask(port, path)).toMatchObject({ status: 400, body: '' })
  })

  it('hidden files', async () => {
    const { port } = await serving()
    expect((await ask(port, '/.build-key')).body).not.toContain('hidden')
  })

  it('writing', async () => {
    const { port } = await serving()
    expect(await ask(port, '/', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  })

  it('a foreign name that points at this machine', async () => {
    const { port } = await serving()
    expect((await ask(port, '/', {
      headers: { host: 'rebound.example' },
    })).status).toBe(403)
    expect((await ask(port, '/', {
      headers: { host: `127.0.0.1:${port}` },
    })).status).toBe(200)
  })
})

it.each(['/', '/assets/deck.js', '/gone.js'])('%s comes with the security headers', async (path) => {
  const { port } = await serving()
  const { headers } = await ask(port, path)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin',
  })
})

it('the page comes with the policy that is in it', async () => {
  const { port } = await serving()
  expect((await ask(port, '/7')).headers['content-security-policy']).toBe('default-src \'self\'; frame-ancestors \'self\'')
})

describe('where it listens', () => {
  const taken = (host: string) => new Promise<number>((resolve) => {
    const other = createServer().listen(0, host, () => {
      running.push({
        close: () => new Promise(done => other.close(done)),
      })
      const address = other.address()
      resolve(typeof address === 'object' && address
        ? address.port
        : 0)
    })
  })

  it.for(['127.0.0.1', '::1'])('a port that is taken on %s is passed over', async (host, { skip }) => {
    const port = await taken(host) ?? skip('this machine has no IPv6')
    const server = await serving({ port })
    expect(server.port).toBeGreaterThan(port)
    expect((await ask(server.port, '/')).status).toBe(200)
  })

  it('on this machine alone, unless a host is given', () => {
    expect([
      undefined,
      'localhost',
      '127.0.0.1',
      '::1',
    ].every(isLoopback)).toBe(true)
    expect([
      '0.0.0.0',
      '::',
      '192.168.1.7',
      '1270.example',
    ].some(isLoopback)).toBe(false)
  })

  it('an address of another machine is an error that says so', async () => {
    await expect(serve(site, { port: 0, host: '192.0.2.1' })).rejects.toThrow(/give --host an address of this machine/)
  })

  it('nothing answers any more once it is closed', async () => {
    const server = await serve(site, { port: 0 })
    expect((await ask(server.port, '/')).status).toBe(200)
    await server.close()
    await expect(ask(server.port, '/')).rejects.toThrow(/ECONNREFUSED/)
  })
})
