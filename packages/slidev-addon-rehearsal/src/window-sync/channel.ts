/** The channel on which windows tell one another where they are, those of other browsers on this computer included. */
import { SYNC_PATH } from './path.ts'

/** Says something to the other windows. */
export type Send<Message> = (message: Message) => void

/** `hear` is told what they say; `opened` is what to say once other browsers can be heard. */
export function openChannel<Message>(name: string, hear: (message: Message) => void, opened: Message): Send<Message> {
  const channel = new BroadcastChannel(name)
  bridgeBrowsers(name, opened)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data))
  return message => channel.postMessage(message)
}

/**
 * Carries what is said on a channel to the other browsers and back, by way of the server of `npm start` (relay.ts). One
 * window of a browser does it for all. Where that server is not there, nothing happens: the windows of one browser need none.
 */
function bridgeBrowsers(channelName: string, opened: unknown): void {
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)
  // While editing, Slidev's own server does it.
  if (import.meta.env.DEV || !local || !navigator.locks)
    return
  void navigator.locks.request(`${channelName}, other browsers`, () => new Promise<never>(() => {
    const channel = new BroadcastChannel(channelName)
    const address = `${import.meta.env.BASE_URL}${SYNC_PATH}?from=${crypto.randomUUID()}`
    const source = new EventSource(address)
    source.addEventListener('message', ({ data }) => channel.postMessage(JSON.parse(data)))
    // What was said before nobody else has heard.
    source.addEventListener('open', () => channel.postMessage(opened))
    channel.addEventListener('message', ({ data }) => {
      if (source.readyState === EventSource.OPEN) {
        fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(data),
        }).catch(() => {})
      }
    })
  })).catch(() => {})
}
