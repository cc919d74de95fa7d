/**
 * The room: a server on the local network from which listeners read the talk as far as the speaker has come, and what the
 * speaker's own server answers to the presenter's windows.
 */
import type { Told } from '../progress.ts'
import type { Content } from './content.ts'
import type { RoomLimits } from './limits.ts'
import type { About } from './windows.ts'
import { listen } from 'slidev-deck/listen'
import { Progress } from '../progress.ts'
import { networkAddresses } from './addresses.ts'
import { bounded } from './bounded.ts'
import { versionOf } from './content.ts'
import { LISTENERS, WINDOWS } from './limits.ts'
import { answerListeners, placeEvent } from './listeners.ts'
import { Streams } from './streams.ts'
import { answerWindows } from './windows.ts'

export interface RoomOptions extends Pick<Content, 'talks' | 'files'>, Partial<Pick<Content, 'ahead' | 'captions'>> {
  /** What the presenter's address carries (token.ts). */
  token: string
  /** The first port to try; 0 lets the system choose. */
  port?: number
  /** The address to listen on, by default all of IPv4. */
  host?: string
  limits?: Partial<RoomLimits>
  /** How often a stream says that it is alive, in milliseconds. */
  beatMs?: number
}

export interface Room {
  port: number
  about: () => About
  /** Answers the speaker's own server at `path` (`about`, `open`, `place`), for requests of this machine alone. */
  lead: ReturnType<typeof answerWindows>
  /** Where the talk is, and when it was moved there; undefined before a window has told. */
  place: () => Told | undefined
  close: () => Promise<void>
}

/** How often the presenter's windows are told how many listen, in milliseconds. */
const COUNT_MS = 2000

/** @throws Failure where there is no port to be had */
export async function openRoom({ talks, files, token, port = 8080, host = '0.0.0.0', ahead = false, captions = false, limits: given, beatMs }: RoomOptions): Promise<Room> {
  const limits = {
    ...LISTENERS,
    ...given,
  }
  const slides = talks[0]?.slides.length ?? 0
  const progress = new Progress(slides, ahead)
  const listeners = new Streams(limits, beatMs)
  const windows = new Streams(WINDOWS)
  const content = {
    talks,
    files,
    ahead,
    captions,
    version: versionOf(talks, files),
  }
  const server = await listen(answerListeners(content, progress, listeners), port, host, '--room-port', handler => bounded(handler, limits))

  const about = () => ({
    addresses: networkAddresses(server.port),
    languages: talks.map(({ lang, name }) => ({ lang, name })),
    captions,
    ahead,
    listeners: listeners.size,
  })
  let counted = 0
  const counting = setInterval(() => {
    if (listeners.size !== counted) {
      counted = listeners.size
      windows.send('about', JSON.stringify(about()))
    }
  }, COUNT_MS)
  counting.unref()

  return {
    port: server.port,
    about,
    place: () => progress.told,
    lead: answerWindows({
      about,
      token,
      slides,
      streams: windows,
      onTold: told => progress.tell(told) && listeners.send(...placeEvent(progress)),
    }),
    async close() {
      clearInterval(counting)
      listeners.close()
      windows.close()
      await server.close()
    },
  }
}
