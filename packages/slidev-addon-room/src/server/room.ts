/**
 * The room: a server on the local network from which listeners read the talk as far as the speaker has come, and what the
 * speaker's own server answers to the presenter's windows.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RoomSlide, RoomTalk } from '../talk.ts'
import type { ConnectionLimits } from './bounded.ts'
import type { Sent } from './requests.ts'
import type { StreamLimits } from './streams.ts'
import { createHash } from 'node:crypto'
import { listen } from 'slidev-deck/listen'
import { captionParts } from '../captions.ts'
import { Progress, readTold } from '../progress.ts'
import { stepAt } from '../talk.ts'
import { networkAddresses } from './addresses.ts'
import { bounded } from './bounded.ts'
import { headers, isLocal, isOwn, readJson, refuse, send, sendJson } from './requests.ts'
import { Streams } from './streams.ts'
import { isToken } from './token.ts'

export interface RoomOptions {
  /** The talk in each language, that of the speaker first. */
  talks: readonly RoomTalk[]
  /** The listener's page by path: `/`, `/room.js` … (src/page-files.ts). */
  files: ReadonlyMap<string, Sent>
  /** What the presenter's address carries (token.ts). */
  token: string
  /** The first port to try; 0 lets the system choose. */
  port?: number
  /** The address to listen on, by default all of IPv4. */
  host?: string
  /** Listeners may see slides before they have been shown. */
  ahead?: boolean
  /** Listeners read the speaker's note to the slide that is shown. */
  captions?: boolean
  limits?: Partial<RoomLimits>
  /** How often a stream says that it is alive, in milliseconds. */
  beatMs?: number
}

export interface RoomLimits extends StreamLimits, ConnectionLimits {}

/** Generous to a hall whose router gives everybody one address, and far from what a laptop can't serve. */
const LIMITS: Readonly<RoomLimits> = {
  perAddress: 200,
  total: 500,
  unread: 64 * 1024,
  socketsPerAddress: 400,
  sockets: 1500,
}

/** What the presenter's windows know of the room. */
export interface About {
  /** Where listeners reach it, the likeliest first; none while this machine is in no network. */
  addresses: string[]
  languages: { lang: string, name: string }[]
  captions: boolean
  ahead: boolean
  listeners: number
}

export interface Room {
  port: number
  about: () => About
  /** Answers the speaker's own server at `path` (`about`, `open`, `place`), for requests of this machine alone. */
  lead: (request: IncomingMessage, response: ServerResponse, path: string) => void
  close: () => Promise<void>
}

/** `/slides/fa-AF/7`, `/slides/fa-AF/7/2`: a slide as far as it has been shown, or after so many clicks. */
const CONTENT = /^\/(slides|pictures|captions)\/([A-Z\d-]{2,35})\/(\d{1,4})(?:\/(\d{1,4}))?$/i

/** @throws Failure where there is no port to be had */
export async function openRoom({ talks, files, token, port = 8080, host = '0.0.0.0', ahead = false, captions = false, limits: given, beatMs }: RoomOptions): Promise<Room> {
  const limits = {
    ...LIMITS,
    ...given,
  }
  const slides = talks[0]?.slides.length ?? 0
  const progress = new Progress(ahead)
  const listeners = new Streams(limits, beatMs)
  const windows = new Streams({ perAddress: 50, total: 50, unread: limits.unread })
  const version = versionOf(talks, files)

  const placeEvent = (): [event: string, data: string] => {
    const { place } = progress
    return place
      ? [
          'place',
          JSON.stringify({
            ...place,
            seen: progress.seenSlides(slides),
          }),
        ]
      : ['waiting', '']
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers))
      response.setHeader(name, value)
    if (!isOwn(request))
      return refuse(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const file = files.get(path)
    if (file)
      return send(request, response, file)
    if (path === '/events' && request.method === 'GET')
      return listeners.open(response, request.socket.remoteAddress ?? '', ['version', version], placeEvent())
    if (path === '/talk.json') {
      return sendJson(request, response, {
        version,
        slides,
        ahead,
        captions,
        languages: talks.map(({ lang, name, title }) => ({ lang, name, title })),
      })
    }
    const [, kind, lang, no, click] = CONTENT.exec(path) ?? []
    const talk = talks.find(talk => talk.lang === lang)
    const slide = talk?.slides[Number(no) - 1]
    return talk && slide
      ? content(request, response, kind as 'slides' | 'pictures' | 'captions', talk, slide, Number(no), click)
      : refuse(response, 404)
  }

  function content(request: IncomingMessage, response: ServerResponse, kind: 'slides' | 'pictures' | 'captions', { lang }: RoomTalk, slide: RoomSlide, no: number, click?: string): void {
    const seen = progress.seen(no)
    const clicks = click === undefined
      ? seen ?? 0
      : Number(click)
    if (seen === undefined || clicks > seen)
      return refuse(response, 403)
    if (kind === 'captions') {
      const { place } = progress
      // What will be said is nobody's yet, whatever of the slides may be seen.
      if (!captions || place?.slide !== no || clicks > place.clicks)
        return refuse(response, 403)
      return sendJson(request, response, captionParts(slide.note, lang).filter(part => part.click <= clicks))
    }
    const step = stepAt(slide, clicks)
    if (!step)
      return refuse(response, 404)
    if (kind === 'slides') {
      return sendJson(request, response, {
        slide: no,
        click: step.click,
        steps: slide.steps.length,
        step: slide.steps.indexOf(step) + 1,
        title: slide.title,
        html: step.html,
        picture: step.picture && {
          src: `/pictures/${lang}/${no}/${step.click}?${version}`,
          width: step.picture.width,
          height: step.picture.height,
        },
      })
    }
    return step.picture
      ? send(request, response, { type: step.picture.type, bytes: step.picture.bytes, isLasting: true })
      : refuse(response, 404)
  }

  async function move(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (!isToken(given, token))
      return refuse(response, 403, { Connection: 'close' })
    const told = readTold(await readJson(request).catch(() => undefined), slides)
    if (!told)
      return refuse(response, 400, { Connection: 'close' })
    if (progress.tell(told))
      listeners.send(...placeEvent())
    refuse(response, 204)
  }

  function lead(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (!isLocal(request))
      return refuse(response, 403, { Connection: 'close' })
    const method = path === 'place'
      ? 'POST'
      : 'GET'
    if (!['about', 'open', 'place'].includes(path))
      return refuse(response, 404)
    if (request.method !== method)
      return refuse(response, 405, { Allow: method, Connection: 'close' })
    if (path === 'place')
      return void move(request, response)
    if (path === 'open') {
      return windows.open(response, '', [
        'about',
        JSON.stringify(about()),
      ])
    }
    return sendJson(request, response, about())
  }

  const { port: taken, close } = await listen(answer, port, host, '--room-port', handler => bounded(handler, limits))

  function about(): About {
    return {
      addresses: networkAddresses(taken),
      languages: talks.map(({ lang, name }) => ({ lang, name })),
      captions,
      ahead,
      listeners: listeners.size,
    }
  }

  let counted = 0
  const counting = setInterval(() => {
    if (listeners.size !== counted) {
      counted = listeners.size
      windows.send('about', JSON.stringify(about()))
    }
  }, 2000)
  counting.unref()

  return {
    port: taken,
    about,
    lead,
    async close() {
      clearInterval(counting)
      listeners.close()
      windows.close()
      await close()
    },
  }
}

/** Another talk, or another page to show it with, is another version: pages that are open load anew. */
function versionOf(talks: readonly RoomTalk[], files: ReadonlyMap<string, Sent>): string {
  const hash = createHash('sha256')
  for (const { lang, title, slides } of talks) {
    hash.update(`\0${lang}\0${title}`)
    for (const { title, steps } of slides) {
      for (const { click, html, picture } of steps)
        hash.update(`\0${title}\0${click}\0${html}`).update(picture?.bytes ?? '')
    }
  }
  for (const [path, { bytes }] of files)
    hash.update(`\0${path}\0`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}
