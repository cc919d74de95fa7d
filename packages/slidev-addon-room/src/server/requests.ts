/** How the room's servers answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Buffer } from 'node:buffer'
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
