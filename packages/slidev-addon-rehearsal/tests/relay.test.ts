import type { AddressInfo } from 'node:net'
import type { KnownPlace } from '../src/window-sync/relay.ts'
import { createServer, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relayMessages } from '../src/window-sync/relay.ts'

let place: KnownPlace | undefined
const server = createServer(relayMessages(() => place))
let port: number
beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Asks as given; the server may be asked by any name, which `fetch` does not allow. */
function ask(method: string, from: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<number>((resolve, reject) => {
    request({
      host: '127.0.0.1',
      port,
      path: `/?from=${from}`,
      method,
      headers: { host: `localhost:${port}`, ...headers },
      agent: false,
    }, (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    }).on('error', reject).end(body)
  })
}

function speak(from: string, body: string, headers: Record<string, string> = {}) {
  return ask('POST', from, {
    'origin': `http://localhost:${port}`,
    'content-type': 'application/json',
    ...headers,
  }, body)
}

/** A window that listens; `next` is what it hears next. */
async function listen(from: string) {
  const { body, headers } = await fetch(`http://127.0.0.1:${port}/?from=${from}`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader() ?? expect.fail('no stream')
  return {
    type: headers.get('content-type'),
    next: async () => (await reader.read()).value,
    end: () => reader.cancel(),
  }
}

it('what one window says the others hear, on one line, and itself not', async () => {
  const [a, b] = [await listen('a'), await listen('b')]
  expect(a.type).toBe('text/event-stream')
  expect(await speak('a', '{\n"page": 2 }')).toBe(204)
  expect(await b.next()).toBe('data: {"page":2}\n\n')
  expect(await speak('b', '{"page":3}')).toBe(204)
  expect(await a.next()).toBe('data: {"page":3}\n\n')
  await a.end()
  await b.end()
})

it('a window that asks where the others are is told by a server that knows', async () => {
  const [a, b] = [await listen('a'), await listen('b')]
  await speak('a', '{"asks":"a"}')
  expect(await b.next()).toBe('data: {"asks":"a"}\n\n')
  place = { slide: 5, clicks: 1, time: 7 }
  await speak('b', '{"page":2}')
  expect(await a.next()).toBe('data: {"page":2}\n\n')
  await speak('a', '{"asks":"a"}')
  expect(JSON.parse((await a.next())!.slice('data: '.length))).toMatchObject({
    page: 5,
    clicks: 1,
    lastUpdate: { time: 7 },
  })
  await a.end()
  await b.end()
})

describe('is refused', () => {
  it.each([
    [
      'a page of another origin',
      403,
      { origin: 'http://elsewhere.example' },
    ],
    [
      'a page of another port',
      403,
      { origin: 'http://localhost:1' },
    ],
    [
      'a page that names no origin',
      403,
      { origin: '' },
    ],
    [
      'a foreign name for this machine',
      403,
      { host: 'rebound.example', origin: 'http://rebound.example' },
    ],
    [
      'a form',
      400,
      { 'content-type': 'text/plain' },
    ],
  ])('%s that speaks', async (_, status, headers) => {
    expect(await speak('a', '{}', headers)).toBe(status)
  })

  it.each([
    ['no JSON', '{'],
    [
      'more than a window has to say',
      JSON.stringify('x'.repeat(70_000)),
    ],
  ])('%s', async (_, body) => {
    expect(await speak('a', body)).toBe(400)
  })

  it.each([
    [
      'a foreign name for this machine',
      { host: 'rebound.example' },
    ],
    [
      'a page of another origin',
      { origin: 'http://elsewhere.example' },
    ],
  ])('%s that listens', async (_, headers) => {
    expect(await ask('GET', 'a', headers)).toBe(403)
  })
})
