/** Page side of the service worker. */
import { noticeArea } from 'slidev-deck/notices'
import './status.css'

/** What is said of each state, in the talk's language. */
type Messages = Record<'storing' | 'stored' | 'failed', string>

/** Long enough to read it twice. */
const SHOWN_MS = 6000

/** Shows the state in a corner for a while; `<html data-offline>` keeps it. */
function show(state: keyof Messages, messages: Messages): void {
  document.documentElement.dataset.offline = state
  const status = document.querySelector('.offline-status') ?? noticeArea().appendChild(Object.assign(document.createElement('p'), { className: 'offline-status', role: 'status' }))
  status.textContent = messages[state]
  if (state !== 'storing')
    setTimeout(() => status.remove(), SHOWN_MS)
}

/** Registers the service worker, and says when the talk is safe. */
export async function register(messages: Messages): Promise<void> {
  // A browser has it on localhost and on https alone.
  if (!('serviceWorker' in navigator))
    return
  show('storing', messages)
  try {
    const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`, { updateViaCache: 'none' })
    // Without this the worker of yesterday's deck, which is at work still, would be taken for today's.
    await registration.update()
    const worker = registration.installing ?? registration.waiting ?? registration.active
    await new Promise<void>((resolve, reject) => {
      const settle = () => {
        if (worker?.state === 'activated')
          resolve()
        else if (worker?.state === 'redundant')
          reject(new Error('The service worker could not be installed'))
      }
      worker?.addEventListener('statechange', settle)
      settle()
    })
    show('stored', messages)
  }
  catch {
    // Without a server nothing can be registered anew, but what is stored stays.
    show(navigator.serviceWorker.controller ? 'stored' : 'failed', messages)
  }
}
