/**
 * Keeps the screen on while the page is seen. Browsers allow that to pages of https and of this machine alone, so that
 * most phones in the room will say no.
 */
export async function keepAwake(): Promise<boolean> {
  if (!('wakeLock' in navigator))
    return false
  const hold = () => document.visibilityState === 'visible'
    ? navigator.wakeLock.request('screen').then(() => true, () => false)
    : Promise.resolve(false)
  // It ends whenever the page is not seen.
  document.addEventListener('visibilitychange', () => void hold())
  return hold()
}
