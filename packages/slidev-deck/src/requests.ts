/** Whom a server on this machine answers, and what it is told. */
import type { IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { isIP } from 'node:net'

/** The host of an address without its port and brackets. */
function hostname(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
}

/**
 * Whether a request names this machine by an address, and comes from no page of another origin. By a name alone a page
 * elsewhere could point its own at this machine, and read what is here ("DNS rebinding").
 */
export function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const site = headers['sec-fetch-site']
  const isNamed = isIP(hostname(host)) !== 0 || hostname(host) === 'localhost'
  return isNamed
    && (origin === undefined || origin === `http://${host}`)
    && (site === undefined || site === 'same-origin' || site === 'none')
}

/** Whether a request comes from this machine, to it, and from a page of the server that answers. */
export function isLocal(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  const named = hostname(request.headers.host ?? '')
  return (from === '::1' || from.startsWith('127.'))
    && ['localhost', '127.0.0.1', '::1'].includes(named)
    && isOwn(request)
}

/** The JSON of a request. @throws where it is none, or longer than `most` bytes */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new TypeError('no JSON')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most)
      throw new RangeError('too long')
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
