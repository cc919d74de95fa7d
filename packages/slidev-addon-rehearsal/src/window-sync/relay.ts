/** Carries what a window of the deck says to the windows of other browsers on this machine. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocal, readJson } from 'slidev-deck/requests'

/** What a window says is about one kilobyte. */
const MOST_BYTES = 64 * 1024

/** Where the talk is, as another program knows it, and when it was moved there. */
export interface KnownPlace { slide: number, clicks: number, time: number }

/**
 * Answers the requests of one deck's windows, which listen (GET, server-sent events) and speak (POST) at `SYNC_PATH`; `?from=`
 * says who, so that nobody hears itself. Nothing is kept: where all windows were closed, one that asks where the others are
 * is told by `place`, if anything.
 */
export function relayMessages(place: () => KnownPlace | undefined = () => undefined): (request: IncomingMessage, response: ServerResponse) => void {
  const listeners = new Map<ServerResponse, string>()
  const send = (message: unknown, isFor: (name: string) => boolean) => {
    for (const [listener, name] of listeners) {
      if (isFor(name))
        listener.write(`data: ${JSON.stringify(message)}\n\n`)
    }
  }
  return (request, response) => {
    const from = new URL(request.url ?? '', 'http://localhost').searchParams.get('from') ?? ''
    // Another page could move the talk.
    if (!isLocal(request)) {
      response.writeHead(403).end()
    }
    else if (request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders()
      listeners.set(response, from)
      response.on('close', () => listeners.delete(response))
    }
    else if (request.method === 'POST') {
      readJson(request, MOST_BYTES).then((message) => {
        send(message, name => name !== from)
        const known = place()
        if (known && isQuestion(message))
          send(asWindow(known), name => name === from)
        response.writeHead(204).end()
      }, () => response.writeHead(400).end())
    }
    else {
      response.writeHead(405, { Allow: 'GET, POST' }).end()
    }
  }
}

function isQuestion(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'asks' in message
}

/** As a window would tell it (sync.ts). */
function asWindow({ slide, clicks, time }: KnownPlace) {
  return {
    page: slide,
    clicks,
    // A time of 0 is that of a window which nobody has moved.
    lastUpdate: {
      id: 'server',
      window: 'server',
      type: 'viewer',
      time: Math.max(1, time),
    },
  }
}
