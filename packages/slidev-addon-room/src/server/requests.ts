/** Whom the room's servers answer, and how. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Buffer } from 'node:buffer'
import { isIP } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What every answer of the room carries. Its page has no script but its own file, and shows nothing of another host. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    'default-src \'none\'',
    'script-src \'self\'',
    'style-src \'self\'',
    'font-src \'self\'',
    'img-src \'self\' data:',
    'connect-src \'self\'',
    'base-uri \'none\'',
    'form-action \'none\'',
    'frame-ancestors \'none\'',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

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

/** A file as it is sent: its type, and its bytes as they are and, where that is less, compressed. */
export interface Sent {
  type: string
  bytes: Uint8Array
  zipped?: Uint8Array
  /** Whether its address names its content, so that a browser need not ask again. */
  isLasting?: boolean
}

export function toSend(type: string, content: string | Uint8Array, isLasting = false): Sent {
  const bytes = Buffer.from(content)
  const zipped = /^(?:text|application)\//.test(type) && bytes.length > 1000
    ? gzipSync(bytes)
    : undefined
  return {
    type,
    bytes,
    zipped,
    isLasting,
  }
}

export function send(request: IncomingMessage, response: ServerResponse, { type, bytes, zipped, isLasting }: Sent): void {
  const isZipped = zipped !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = isZipped
    ? zipped
    : bytes
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': isLasting
      ? 'public, max-age=86400, immutable'
      : 'no-store',
    ...zipped && { Vary: 'Accept-Encoding' },
    ...isZipped && { 'Content-Encoding': 'gzip' },
  })
  response.end(request.method === 'HEAD'
    ? undefined
    : body)
}

export function json(value: unknown): Sent {
  return {
    type: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(value)),
  }
}

export function refuse(response: ServerResponse, status: number, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Length': '0', ...more }).end()
}

/** What a window tells is some fifty bytes. */
const MOST_BYTES = 1024

/** The JSON of a request. @throws where it is none, or longer than `most` bytes */
export async function readJson(request: IncomingMessage, most = MOST_BYTES): Promise<unknown> {
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
