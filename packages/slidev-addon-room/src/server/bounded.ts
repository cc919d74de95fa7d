/** A server that bounds what strangers can ask of it. */
import type { RequestListener, Server } from 'node:http'
import type { ConnectionLimits } from './limits.ts'
import { createServer } from 'node:http'

/** A request comes as a whole within this time, in headers of no more than this. */
const PATIENCE_MS = 10_000
const MOST_HEADER_BYTES = 8192
/** Whoever takes nothing of an answer for so long is gone; streams beat more often. */
const IDLE_MS = 30_000

/** A server for `handler` within these limits. */
export function bounded(handler: RequestListener, { socketsPerAddress, sockets }: ConnectionLimits): Server {
  const server = createServer({
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: PATIENCE_MS,
    requestTimeout: PATIENCE_MS,
    connectionsCheckingInterval: PATIENCE_MS / 2,
  }, handler)
  server.maxConnections = sockets
  server.timeout = IDLE_MS
  const open = new Map<string, number>()
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > socketsPerAddress) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0)
        open.set(address, left)
      else
        open.delete(address)
    })
  })
  return server
}
