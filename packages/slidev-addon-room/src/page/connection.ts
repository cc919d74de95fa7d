/** The stream of what the room tells; it is opened again and again until it holds. */
import type { Place } from '../talk.ts'

export interface Heard {
  /** Where the speaker is, and which slides have been shown. */
  place: (place: Place & { seen: number[] }) => void
  /** Which talk and page the server has. */
  version: (version: string) => void
  /** Whether the server can be heard. */
  connected: (isConnected: boolean) => void
}

/** The server beats every ten seconds. */
const SILENCE_MS = 25_000
/** A break as short as this is not worth a word. */
const PATIENCE_MS = 2000

export function connect(heard: Heard): void {
  let source: EventSource
  let last = Date.now()
  let isConnected: boolean | undefined
  let breaking: number | undefined

  function say(now: boolean) {
    clearTimeout(breaking)
    breaking = undefined
    if (now !== isConnected)
      heard.connected(isConnected = now)
  }

  function open() {
    source?.close()
    last = Date.now()
    source = new EventSource('/events')
    const alive = () => {
      last = Date.now()
      say(true)
    }
    source.addEventListener('beat', alive)
    // Nobody has told yet where the speaker is. After a new start of the server all stays as it is until then.
    source.addEventListener('waiting', alive)
    source.addEventListener('version', ({ data }) => {
      alive()
      heard.version(data)
    })
    source.addEventListener('place', ({ data }) => {
      alive()
      heard.place(JSON.parse(data))
    })
    source.addEventListener('error', () => {
      breaking ??= window.setTimeout(say, PATIENCE_MS, false)
      // A browser that was refused gives up.
      if (source.readyState === EventSource.CLOSED)
        setTimeout(open, PATIENCE_MS + Math.random() * PATIENCE_MS)
    })
  }

  open()
  setInterval(() => {
    if (Date.now() - last > SILENCE_MS) {
      say(false)
      open()
    }
  }, SILENCE_MS / 5)
  // A phone that slept, or was in no network, has missed things without knowing.
  const wake = () => {
    if (document.visibilityState === 'visible' && Date.now() - last > SILENCE_MS / 2)
      open()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', open)
}
