/** Listeners who follow the talk on their phones: how long a move takes to reach them all, and what it costs the server. */
import type { ChildProcess } from 'node:child_process'
import type { BenchContext } from '../context.ts'
import type { Section } from '../report.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { bars, row } from '../report.ts'
import { figure, quantile } from '../statistics.ts'

const LISTENERS = 300
const MOVES = 40
/** Nobody moves on faster; what is measured is not how moves pile up. */
const BETWEEN_MS = 250

interface Started { port: number, own: number, token: string, slides: number }
type Measured = Record<'most' | 'all' | 'read' | 'memory' | 'cpu', number>
interface Used { memory: number, cpu: { user: number, system: number } }

export async function measureRoom(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const runs: Measured[] = []
  for (let run = 1; run <= context.runs; run++) {
    report(`run ${run} of ${context.runs}`)
    runs.push(await measureOnce())
  }
  const of = (name: keyof Measured) => figure(runs.map(run => run[name]))
  return [
    {
      title: `${LISTENERS} listeners, ${MOVES} moves`,
      rows: [
        row('a move reaches 95 of 100', 'ms', of('most'), bars.moveToMostListeners),
        row('a move reaches all', 'ms', of('all'), bars.moveToAllListeners),
        row('all have the slide', 'ms', of('read')),
        row('server, memory', 'MB', of('memory')),
        row('server, processor for a move', 'ms', of('cpu')),
      ],
    },
  ]
}

async function measureOnce(): Promise<Measured> {
  const server = fork(join(import.meta.dirname, '../room-server.ts'), { execArgv: [] })
  const unregister = cleanUpOnInterrupt(() => server.kill())
  try {
    const [{ port, own, token, slides }] = await once(server, 'message') as [Started]
    const listeners = await Promise.all(Array.from({ length: LISTENERS }, () => listen(port)))
    const before = await used(server)
    const [heard, read]: [number[], number[]] = [[], []]
    for (let move = 1; move <= MOVES; move++) {
      const slide = move % slides + 1
      const next = Promise.all(listeners.map(listener => listener.next()))
      const start = performance.now()
      await tell(own, token, slide, move)
      const times = await next
      heard.push(...times.map(({ heard }) => heard - start))
      read.push(...times.map(({ read }) => read - start))
      await pause(BETWEEN_MS)
    }
    const after = await used(server)
    listeners.forEach(listener => listener.end())
    return {
      most: quantile(heard, 0.95),
      all: Math.max(...heard),
      read: Math.max(...read),
      memory: after.memory / 1e6,
      cpu: (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / MOVES,
    }
  }
  finally {
    unregister()
    server.kill()
  }
}

async function used(server: ChildProcess): Promise<Used> {
  server.send('usage')
  const [answer] = await once(server, 'message') as [Used]
  return answer
}

/** A listener as the room's page is one: a stream, and after each move the slide over a connection that stays. */
async function listen(port: number): Promise<{ next: () => Promise<{ heard: number, read: number }>, end: () => void }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let waiting: ((slide: number) => void) | undefined
  const stream = request({
    port,
    host: '127.0.0.1',
    path: '/events',
    agent: false,
  }, (response) => {
    response.setEncoding('utf8')
    response.on('data', (text: string) => {
      const slide = Number(/event: place\ndata: \{"slide":(\d+)/.exec(text)?.[1])
      if (slide)
        waiting?.(slide)
    })
  })
  stream.on('error', () => {}).end()
  await once(stream, 'response')
  return {
    next: () => new Promise((resolve, reject) => {
      waiting = (slide) => {
        const heard = performance.now()
        request({
          port,
          host: '127.0.0.1',
          path: `/slides/en/${slide}/0`,
          agent,
        }, (response) => {
          response.resume().on('end', () => resolve({
            heard,
            read: performance.now(),
          }))
        }).on('error', reject).end()
      }
    }),
    end() {
      stream.destroy()
      agent.destroy()
    },
  }
}

async function tell(port: number, token: string, slide: number, time: number): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/room/place`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${token}` },
    body: JSON.stringify({ slide, clicks: 0, time }),
  })
}
