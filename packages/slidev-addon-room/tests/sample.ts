import type { Sent } from '../src/server/requests.ts'
import type { Room, RoomOptions } from '../src/server/room.ts'
import type { RoomTalk } from '../src/talk.ts'
import { createServer, request } from 'node:http'
import { toSend } from '../src/server/requests.ts'
import { openRoom } from '../src/server/room.ts'
import { makeToken } from '../src/server/token.ts'

function talk(lang: string, word: string): RoomTalk {
  return {
    lang,
    name: word,
    title: `${word} talk`,
    slides: [1, 2, 3, 4].map(no => ({
      title: `${word} ${no}`,
      note: `${word} note ${no}. A second sentence. [click] ${word} after a click.`,
      steps: [0, 1].map(click => ({
        click,
        html: `<h1>${word} ${no}</h1>${click > 0
          ? '<p>more</p>'
          : ''}`,
        picture: {
          type: 'image/png' as const,
          bytes: new Uint8Array([no, click]),
          width: 980,
          height: 735,
        },
      })),
    })),
  }
}

export const talks = [
  talk('en-GB', 'Slide'),
  talk('fa-AF', 'ورق'),
]

export const files = new Map<string, Sent>([
  [
    '/',
    toSend('text/html; charset=utf-8', '<title>The room</title>'),
  ],
])

export interface Asked {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

export interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Asks with the path just as given, which `fetch` would tidy up first. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body = '' }: Question = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    request({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host: `127.0.0.1:${port}`, ...headers },
      agent: false,
    }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', chunk => text += chunk)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      response.on('error', reject)
    }).on('error', reject).end(body)
  })
}

export interface OpenedRoom {
  room: Room
  token: string
  /** The port of the speaker's own server. */
  own: number
  /** Tells the room where a presenter window is. */
  tell: (slide: number, clicks: number, time?: number, more?: Question) => Promise<number>
  get: (path: string) => Promise<Asked>
  close: () => Promise<void>
}

/** A room on a port of its own, and beside it the server that answers the presenter's windows. */
export async function open(options: Partial<RoomOptions> = {}): Promise<OpenedRoom> {
  const token = options.token ?? makeToken()
  const room = await openRoom({
    talks,
    files,
    port: 0,
    host: '127.0.0.1',
    ...options,
    token,
  })
  const server = createServer((request, response) => room.lead(request, response, (request.url ?? '').slice('/room/'.length)))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const own = address !== null && typeof address === 'object'
    ? address.port
    : 0
  let clock = 1
  return {
    room,
    token,
    own,
    tell: async (slide, clicks, time = clock++, more = {}) => (await ask(own, '/room/place', {
      method: 'POST',
      body: JSON.stringify({ slide, clicks, time }),
      ...more,
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'origin': `http://127.0.0.1:${own}`,
        ...more.headers,
      },
    })).status,
    get: path => ask(room.port, path),
    async close() {
      server.closeAllConnections()
      server.close()
      await room.close()
    },
  }
}

/** A listener: what it has been told, event by event. */
export async function listen(port: number, headers: Record<string, string> = {}) {
  const told: { event: string, data: string }[] = []
  const waiting = new Set<() => void>()
  const asked = request({
    host: '127.0.0.1',
    port,
    path: '/events',
    headers: { host: `127.0.0.1:${port}`, ...headers },
    agent: false,
  })
  let isOver = false
  const status = await new Promise<number>((resolve, reject) => {
    asked.on('error', reject)
    asked.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
        const messages = text.split('\n\n')
        text = messages.pop() ?? ''
        for (const message of messages) {
          const [, event, data = ''] = /^event: (.*)\ndata: (.*)$/.exec(message) ?? []
          if (event)
            told.push({ event, data })
        }
        waiting.forEach(look => look())
      })
      response.on('close', () => {
        isOver = true
        waiting.forEach(look => look())
      })
      response.on('error', () => {})
      resolve(response.statusCode ?? 0)
    }).end()
  })
  const until = (met: () => boolean) => new Promise<void>((resolve) => {
    const look = () => {
      if (met()) {
        waiting.delete(look)
        resolve()
      }
    }
    waiting.add(look)
    look()
  })
  const last = (event: string) => told.findLast(message => message.event === event)?.data
  return {
    status,
    told,
    /** Waits until it is told that the speaker is there. */
    at: (slide: number, clicks: number) => until(() => last('place')?.startsWith(`{"slide":${slide},"clicks":${clicks},`) ?? false),
    hears: (event: string) => until(() => told.some(message => message.event === event)),
    over: () => until(() => isOver),
    end: () => asked.destroy(),
  }
}
