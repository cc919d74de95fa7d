/**
 * The service worker of `npm start`: once it has stored the deck, the talk goes on without server or network.
 *
 * Written by hand because the libraries for it (Workbox) answer a visit from their store first, and so show
 * yesterday's deck once after every change. Here the server is asked first for every page, and the store is what
 * is left when it does not answer. The files of a page bear a hash in their name: the store can answer for them at once.
 */
interface Lifetime extends Event { waitUntil: (work: Promise<unknown>) => void }
interface Fetched extends Lifetime { request: Request, respondWith: (response: Promise<Response>) => void }
interface Scope {
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lifetime) => void) => void) & ((type: 'fetch', listener: (event: Fetched) => void) => void)
  clients: { claim: () => Promise<void>, matchAll: (options: { includeUncontrolled: boolean }) => Promise<unknown[]> }
  skipWaiting: () => Promise<void>
}

/** Put before this script by the build: the path of the site, what there is to store, and the hash of it all. */
declare const MANIFEST: { base: string, version: string, files: string[] }

/** A server that takes longer than this is as good as none: the room waits. */
const PATIENCE_MS = 3000
/** Each language of a talk has a worker and a store of its own; both stand below one host. */
const PREFIX = `deck-${MANIFEST.base}-`
const store = PREFIX + MANIFEST.version
const worker = globalThis as unknown as Scope

worker.addEventListener('install', event => event.waitUntil(storeAll()))
worker.addEventListener('activate', event => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  // A stream of what other windows say is not for the store, and would keep this worker awake.
  if (request.headers.get('accept') === 'text/event-stream')
    return
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request))
})

async function storeAll(): Promise<void> {
  const cache = await caches.open(store)
  await cache.addAll(MANIFEST.files.map(file => new Request(file, { cache: 'reload' })))
  await worker.skipWaiting()
}

/** Older stores go once no other window can still need a file of theirs. */
async function takeOver(): Promise<void> {
  await worker.clients.claim()
  const windows = await worker.clients.matchAll({ includeUncontrolled: true })
  if (windows.length > 1)
    return
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(PREFIX) && name !== store).map(name => caches.delete(name)))
}

async function answer(request: Request): Promise<Response> {
  const isPage = request.mode === 'navigate'
  const stored = isPage
    ? await (await caches.open(store)).match(MANIFEST.base)
    : await caches.match(request)
  if (stored && !isPage && new URL(request.url).pathname.startsWith(`${MANIFEST.base}assets/`))
    return stored
  try {
    return await fetch(request, stored && {
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  }
  catch (error) {
    if (stored)
      return stored
    throw error
  }
}

// A script of its own, whose names are nobody else's; the build takes this line out.
export {}
