import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { Failure } from './cli/failure.ts'

/** How many ports are tried, from the one asked for. */
const tries = 50

/** Whether an address is this machine alone. No address means so too. */
export function isLoopback(host: string | undefined): boolean {
  return host === undefined || host === 'localhost' || host === '::1' || /^127\./.test(host)
}

/**
 * Listens on the first free port from `port` on (0: any). Without a host it takes "localhost" in IPv4 and,
 * where the machine has it, IPv6: else another program could answer one half of the visits to `localhost:3030`.
 * `flag` is what people choose the port by, and `create` makes the server where it is to be bounded.
 * @throws Failure where no port is free or the address is not this machine's.
 */
export async function listen(handler: RequestListener, port: number, host?: string, flag = '--port', create: (handler: RequestListener) => Server = createServer): Promise<{ port: number, close: () => Promise<void> }> {
  const last = port === 0
    ? 0
    : Math.min(port + tries - 1, 65_535)
  for (let candidate = port; candidate <= last; candidate++) {
    const servers = await listenOn(() => create(handler), candidate, host === undefined || host === 'localhost'
      ? ['127.0.0.1', '::1']
      : [host], flag)
    if (servers) {
      return {
        port: portOf(servers[0]),
        close: async () => void await Promise.all(servers.map(close)),
      }
    }
  }
  throw new Failure(`no free port between ${port} and ${last}: close another program or choose one with ${flag}`)
}

/** A server on each of the addresses, or undefined where the port is taken on one of them. */
async function listenOn(create: () => Server, port: number, hosts: string[], flag: string): Promise<Server[] | undefined> {
  const servers: Server[] = []
  for (const host of hosts) {
    const server = create()
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      server.listen(port || portOf(servers[0]), host, () => resolve(undefined))
    })
    if (code === undefined) {
      servers.push(server)
      continue
    }
    // A machine without IPv6 is served in IPv4 alone.
    if (host === '::1' && servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'))
      continue
    for (const other of servers)
      other.close()
    if (code === 'EADDRINUSE')
      return undefined
    throw new Failure(code === 'EACCES'
      ? `port ${port} needs administrator rights: choose one above 1023 with ${flag}`
      : `can't listen on ${host}, port ${port} (${code}): give --host an address of this machine`)
  }
  return servers
}

function portOf(server: Server | undefined): number {
  return (server?.address() as AddressInfo | undefined)?.port ?? 0
}

function close(server: Server): Promise<void> {
  // Browsers keep connections open; waiting for them would hold the program.
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
