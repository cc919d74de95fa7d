/** Runs in the page: what can wait until a change is on the screen. */

/** Longest wait, in milliseconds: a window that others cover may get no frames. */
const LATEST_MS = 100

/** Somebody does something: it must find all as it will be. */
const DEEDS = ['keydown', 'pointerdown', 'click'] as const

/** Resolves when a change that was just made is painted, or at once if somebody does something meanwhile, or nobody can see it. */
export async function whenPainted(): Promise<void> {
  if (document.hidden)
    return
  const over = new AbortController()
  await new Promise<void>((resolve) => {
    // Before all other listeners: what waits is done when they are called.
    for (const deed of DEEDS)
      addEventListener(deed, () => resolve(), { capture: true, signal: over.signal })
    // The frame after the one that has the change; then that one is painted too, and a fade has begun.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    setTimeout(resolve, LATEST_MS)
  })
  over.abort()
}
