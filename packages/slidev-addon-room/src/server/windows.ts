/** The requests of the presenter's windows, which come from this machine by way of the speaker's own server. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Told } from '../progress.ts'
import type { Streams } from './streams.ts'
import { isLocal, readJson } from 'slidev-deck/requests'
import { readTold } from '../progress.ts'
import { json, refuse, send } from './requests.ts'
import { isToken } from './token.ts'

/** What a window tells is some fifty bytes. */
const MOST_BYTES = 1024

/** What the presenter's windows know of the room. */
export interface About {
  /** Where listeners reach it, the likeliest first; none while this machine is in no network. */
  addresses: string[]
  languages: { lang: string, name: string }[]
  captions: boolean
  ahead: boolean
  listeners: number
}

export interface Windows {
  about: () => About
  /** What a window has to know to move the talk (token.ts). */
  token: string
  slides: number
  streams: Streams
  onTold: (told: Told) => void
}

/** Answers requests at `path`: `about`, the stream `open`, and `place`, to which a window tells where it is. */
export function answerWindows(windows: Windows): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  return (request, response, path) => {
    if (!isLocal(request))
      return refuse(response, 403, { Connection: 'close' })
    if (!['about', 'open', 'place'].includes(path))
      return refuse(response, 404)
    const method = path === 'place'
      ? 'POST'
      : 'GET'
    if (request.method !== method)
      return refuse(response, 405, { Allow: method, Connection: 'close' })
    if (path === 'place')
      return void hear(request, response, windows)
    if (path === 'open') {
      return windows.streams.open(response, '', [
        'about',
        JSON.stringify(windows.about()),
      ])
    }
    return send(request, response, json(windows.about()))
  }
}

async function hear(request: IncomingMessage, response: ServerResponse, { token, slides, onTold }: Windows): Promise<void> {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  if (!isToken(given, token))
    return refuse(response, 403, { Connection: 'close' })
  const told = readTold(await readJson(request, MOST_BYTES).catch(() => undefined), slides)
  if (!told)
    return refuse(response, 400, { Connection: 'close' })
  onTold(told)
  refuse(response, 204)
}
