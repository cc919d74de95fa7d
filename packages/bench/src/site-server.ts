/** A plain web server that compresses, and keeps account of what it sends. */
import type { IncomingMessage } from 'node:http'
import type { Answer } from './traffic.ts'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'
import { listen } from 'slidev-deck/listen'
import { filesBelow } from 'slidev-publish/build/key'
import { isText } from './traffic.ts'

export interface SiteServer {
  url: string
  /** What was sent so far, in order; the caller may empty it. */
  answers: Answer[]
  close: () => Promise<void>
}

interface Ready { body: Buffer, headers: Record<string, string> }

/**
 * Serves a built site on a port of its own, the page of a folder for the folder, that of the deck for every other path that is no file. Texts are compressed
 * beforehand as most servers do it (gzip, level 6), so that no site pays for that while it is measured.
 */
export async function serveSite(dir: string): Promise<SiteServer> {
  const files = new Map<string, Ready>(await Promise.all((await filesBelow(dir)).map(async file => [`/${file}`, await ready(dir, file)] as const)))
  const answers: Answer[] = []
  const { port, close } = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname) ?? files.get(`${pathname}index.html`) ?? (extname(pathname) === ''
      ? files.get('/index.html')
      : undefined)
    answers.push({
      at: Date.now(),
      bytes: file?.body.length ?? 0,
      byWorker: isByWorker(request),
    })
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body)
  }, 0, '127.0.0.1')
  return { url: `http://localhost:${port}/`, answers, close }
}

async function ready(dir: string, file: string): Promise<Ready> {
  const content = await readFile(join(dir, file))
  const headers = { 'Content-Type': lookup(file) ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }
  return isText(file)
    ? {
        body: gzipSync(content, { level: 6 }),
        headers: { ...headers, 'Content-Encoding': 'gzip' },
      }
    : { body: content, headers }
}

/** The worker's own script, or what the worker fetches. */
function isByWorker({ headers }: IncomingMessage): boolean {
  return headers['service-worker'] === 'script' || headers.referer?.endsWith('/service-worker.js') === true
}
