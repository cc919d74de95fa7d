import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Room } from 'slidev-addon-room/server/room'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { SYNC_PATH } from 'slidev-addon-rehearsal/window-sync/path'
import { relayMessages } from 'slidev-addon-rehearsal/window-sync/relay'
import { Failure } from 'slidev-deck/cli/failure'
import { isLoopback, listen } from 'slidev-deck/listen'
import { commonHeaders, pageFor, readPolicies } from './headers.ts'

export interface ServeOptions {
  /** First port to try; the next free one is taken. 0 lets the system choose. */
  port?: number
  /** Address to listen on; by default this machine alone. */
  host?: string
  /** Whether windows in different browsers on this machine move together; those of one browser always do. */
  inStep?: boolean
  /** Answers what is below `room/`, for the windows of the presenter, and knows where the talk is (slidev-addon-room). */
  room?: Pick<Room, 'lead' | 'place'>
  /** Folders of other sites by the path below this one where they stand, as in "fr/". */
  below?: Readonly<Record<string, string>>
}

export interface RunningServer {
  /** Where the site is, with a slash at the end. */
  url: string
  port: number
  close: () => Promise<void>
}

/**
 * Serves a built deck: files as they are, deep links (`/7`, `/presenter/3`) with the deck's page, security headers on all.
 * Only what was listed can be reached, so nothing outside of `dir`; a build that takes its place is listed anew.
 * @throws Failure where there is no deck in `dir` or no port to be had.
 */
export async function serve(dir: string, { port = 3030, host, inStep = false, room, below = {} }: ServeOptions = {}): Promise<RunningServer> {
  const missing = [
    dir,
    ...Object.values(below),
  ].find(folder => stampOf(folder) === undefined)
  if (missing)
    throw new Failure(`${missing} holds no built deck (no index.html): build it first`)
  const own = handler(dir, '/', isLoopback(host), inStep, room)
  const others = Object.entries(below).map(([path, folder]) => ({
    path: `/${path}`,
    handle: handler(folder, `/${path}`, isLoopback(host), inStep, room),
  }))
  const { port: taken, close } = await listen((request, response) => {
    const other = others.find(({ path }) => `${request.url?.split(/[?#]/)[0]}/`.startsWith(path))
    return (other?.handle ?? own)(request, response)
  }, port, host)
  return {
    url: `http://${urlHost(host)}:${taken}/`,
    port: taken,
    close,
  }
}

/** Answers for the site in `dir`, which stands below `base`; for `/fr`, too, where that is `/fr/`. */
function handler(dir: string, base: string, localOnly: boolean, inStep: boolean, room: ServeOptions['room']): RequestListener {
  let site = readSite(dir)
  const windows = inStep
    ? relayMessages(room?.place)
    : undefined
  return (request, response) => {
    for (const [name, value] of Object.entries(commonHeaders))
      response.setHeader(name, value)
    const path = request.url ?? '/'
    const [asked = ''] = path.split('?')
    if (asked === base + SYNC_PATH) {
      return windows
        ? windows(request, response)
        // The one answer after which a browser does not ask again.
        : end(response, 204)
    }
    if (asked.startsWith(`${base}room/`)) {
      return room
        ? room.lead(request, response, asked.slice(`${base}room/`.length))
        : end(response, 204)
    }
    const refusal = refuse(request, localOnly)
    if (refusal)
      return end(response, refusal)
    if (`${path}/` === base) {
      response.setHeader('Location', base)
      return end(response, 308)
    }
    if (!path.startsWith(base))
      return end(response, 404)
    // A deck that was built anew meanwhile is another folder at the same place.
    const stamp = stampOf(dir)
    if (stamp === undefined)
      return end(response, 503)
    if (stamp !== site.stamp)
      site = readSite(dir)
    request.url = `/${path.slice(base.length)}`
    // For files with `#` or `?` in their names. sirv (3.0.2) undoes escapes with decodeURI, which leaves `%23` and `%3F`; no option of
    // it takes a path, and in `request.url` a `#` would end it. This private field is what its parser (@polka/url) keeps of an address.
    Object.assign(request, {
      _parsedUrl: {
        raw: request.url,
        pathname: decodeURIComponent(request.url.split(/[?#]/)[0] ?? '/'),
      },
    })
    site.files(request, response, () => end(response, 404))
  }
}

/** The files of a site and the policies of its pages, as they are now. */
function readSite(dir: string) {
  const policies = readPolicies(dir)
  return {
    stamp: stampOf(dir),
    files: sirv(dir, {
      etag: true,
      // Ask each time (an ETag answers at once): after a change nobody sees yesterday's deck.
      maxAge: 0,
      single: true,
      setHeaders: (response, pathname) =>
        response.setHeader('Content-Security-Policy', policies.get(pageFor(pathname, policies)) ?? ''),
    }),
  }
}

/** What changes with every build; undefined where there is none, as for a moment while it is replaced. */
function stampOf(dir: string): string | undefined {
  const stat = statSync(join(dir, 'index.html'), { throwIfNoEntry: false })
  return stat && `${stat.ino} ${stat.mtimeMs}`
}

/** The status to refuse a request with, or undefined. */
function refuse(request: IncomingMessage, localOnly: boolean): number | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return 405
  // A page elsewhere may point its own name at 127.0.0.1 to read the notes ("DNS rebinding").
  if (localOnly && !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? ''))
    return 403
  const path = (request.url ?? '').split(/[?#]/)[0] ?? ''
  try {
    return /(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(decodeURIComponent(path))
      ? 400
      : undefined
  }
  catch {
    return 400
  }
}

function end(response: ServerResponse, status: number): void {
  if (status === 405)
    response.setHeader('Allow', 'GET, HEAD')
  response.writeHead(status).end()
}

function urlHost(host: string | undefined): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::')
    return 'localhost'
  return host?.includes(':')
    ? `[${host}]`
    : `${host}`
}
