/** Carries what a window of the deck says to the windows of other browsers on this machine. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocal, readJson } from 'slidev-deck/requests'

/** What a window says is about one kilobyte. */
const MOST_BYTES = 64 * 1024

/**
 * Answers the requests of one deck's windows, which listen (GET, server-sent events) and speak (POST) at `SYNC_PATH`; `?from=`
 * says who, so that nobody hears itself. Nothing is kept.
 */
export function relayMessages(): (request: IncomingMessage, response: ServerResponse) => void {
  const listeners = new Map<ServerResponse, string>()
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
        for (const [listener, name] of listeners) {
          if (name !== from)
            listener.write(`data: ${JSON.stringify(message)}\n\n`)
        }
        response.writeHead(204).end()
      }, () => response.writeHead(400).end())
    }
    else {
      response.writeHead(405, { Allow: 'GET, POST' }).end()
    }
  }
}
