/** Server-sent events to many readers. */
import type { ServerResponse } from 'node:http'
import type { StreamLimits } from './limits.ts'

/** A name, and what is to be known. */
export type StreamEvent = [event: string, data: string]

/** How often a stream says that it is alive. A reader who hears nothing for twice as long connects anew. */
const BEAT_MS = 10_000

/** A browser whose connection broke tries again after a second, not all in the same moment. */
const retry = () => 1000 + Math.floor(Math.random() * 1000)

export class Streams {
  readonly #limits: StreamLimits
  /** By response, whose address it is: to count them, and for nothing else. */
  readonly #open = new Map<ServerResponse, string>()
  readonly #beat: NodeJS.Timeout

  constructor(limits: StreamLimits, beatMs = BEAT_MS) {
    this.#limits = limits
    this.#beat = setInterval(() => this.send('beat', ''), beatMs)
    this.#beat.unref()
  }

  get size(): number {
    return this.#open.size
  }

  /** Opens a stream, with what it begins with; refuses with 503 where there are too many. */
  open(response: ServerResponse, address: string, ...first: StreamEvent[]): void {
    const own = Array.from(this.#open.values()).filter(other => other === address).length
    if (this.#open.size >= this.#limits.total || own >= this.#limits.perAddress) {
      response.writeHead(503, { 'Retry-After': '5' }).end()
      return
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    this.#open.set(response, address)
    response.on('close', () => this.#open.delete(response))
    response.write(`retry: ${retry()}\n\n${first.map(message).join('')}`)
  }

  /** Sends an event to all; whoever does not read is dropped. */
  send(...event: StreamEvent): void {
    const text = message(event)
    for (const response of this.#open.keys()) {
      if (response.writableLength > this.#limits.unread) {
        this.#open.delete(response)
        response.destroy()
      }
      else {
        response.write(text)
      }
    }
  }

  close(): void {
    clearInterval(this.#beat)
    for (const response of this.#open.keys())
      response.destroy()
    this.#open.clear()
  }
}

function message([event, data]: StreamEvent): string {
  return `event: ${event}\ndata: ${data}\n\n`
}
