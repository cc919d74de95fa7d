/** The requests of listeners, who may be anybody in the network: they read, and nothing else. */
import type { RequestListener } from 'node:http'
import type { Progress } from '../progress.ts'
import type { Content } from './content.ts'
import type { StreamEvent, Streams } from './streams.ts'
import { isOwn } from 'slidev-deck/requests'
import { contentAt } from './content.ts'
import { headers, refuse, send } from './requests.ts'

/** Where the speaker is, and which slides may be seen. */
export function placeEvent({ place, seenSlides }: Progress): StreamEvent {
  return place
    ? [
        'place',
        JSON.stringify({ ...place, seen: seenSlides }),
      ]
    : ['waiting', '']
}

export function answerListeners(content: Content, progress: Progress, streams: Streams): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers))
      response.setHeader(name, value)
    if (!isOwn(request))
      return refuse(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (path === '/events' && request.method === 'GET')
      return streams.open(response, request.socket.remoteAddress ?? '', ['version', content.version], placeEvent(progress))
    const found = contentAt(path, content, progress)
    return typeof found === 'number'
      ? refuse(response, found)
      : send(request, response, found)
  }
}
