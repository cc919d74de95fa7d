/** Windows in another browser on this computer, which hear nothing of a channel in this one. */
import { SYNC_PATH } from '../sync-path.ts'

/**
 * Carries what is said on a channel to the other browsers on this computer and back, by way of the server of `npm start`
 * (packages/slidev-publish/src/server/window-sync.ts). One window of a browser does it for all. Where that server is not there, nothing happens: the
 * windows of one browser need none.
 */
export function bridgeBrowsers(channelName: string): void {
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
    source.addEventListener('open', () => channel.postMessage({ opened: true }))
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
