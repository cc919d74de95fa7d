/** A server that bounds what strangers can ask of it. */
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { Failure } from 'slidev-deck/cli/failure'

export interface ListenLimits {
  /** Most connections of one address. */
  socketsPerAddress: number
  /** Most connections in all. */
  sockets: number
}

/** How many ports are tried, from the one asked for. */
const TRIES = 20
/** A request comes as a whole within this time, in headers of no more than this. */
const PATIENCE_MS = 10_000
const MOST_HEADER_BYTES = 8192
/** Whoever takes nothing of an answer for so long is gone; streams beat more often. */
const IDLE_MS = 30_000

/** Listens on the first free port from `port` on. @throws Failure */
export async function listen(handler: RequestListener, port: number, host: string, limits: ListenLimits): Promise<{ port: number, close: () => Promise<void> }> {
  const last = port === 0
    ? 0
    : Math.min(port + TRIES - 1, 65_535)
  for (let candidate = port; candidate <= last; candidate++) {
    const server = bounded(handler, limits)
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      server.listen(candidate, host, () => resolve(undefined))
    })
    if (code === undefined) {
      return {
        port: (server.address() as AddressInfo).port,
        close: () => close(server),
      }
    }
    if (code !== 'EADDRINUSE')
      throw new Failure(`the room can't be opened on port ${candidate} (${code}): choose another one`)
  }
  throw new Failure(`no free port between ${port} and ${last} for the room: choose another one`)
}

function bounded(handler: RequestListener, { socketsPerAddress, sockets }: ListenLimits): Server {
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

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
