/** What a visit fetched, and when. */

export interface Answer {
  /** When it was asked for, in milliseconds since 1970. */
  at: number
  /** Of the body as it is sent, in bytes. */
  bytes: number
  /** Whether the service worker asked, to store the deck, and not the page. */
  byWorker: boolean
}

export interface Load {
  requests: number
  kilobytes: number
}

/** All that was asked for up to a moment; without one, in the whole visit. */
export function loadUntil(answers: readonly Answer[], moment = Number.POSITIVE_INFINITY): Load {
  const before = answers.filter(({ at }) => at <= moment)
  return {
    requests: before.length,
    kilobytes: before.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  }
}

/** What compresses; pictures and fonts are compressed as they are. */
export function isText(path: string): boolean {
  return /\.(?:html|js|css|svg|json|txt|md|map)$/.test(path)
}
