/** Every window of the deck on the same slide. */
import type { DeckSharedState } from '@slidev/client'
import { addSyncMethod, onSharedUpdate, sharedState, useNav } from '@slidev/client'
import { toRaw } from 'vue'

const timeOf = ({ lastUpdate }: Pick<DeckSharedState, 'lastUpdate'>) => lastUpdate?.time ?? 0

/**
 * Mends gaps in how Slidev's windows follow one another (its `state/syncState.ts` and `setup/root.ts`):
 * a window that is busy with its own last move drops what it is told meanwhile, and stays behind;
 * and two windows of a kind, as two presenter views, don't follow each other at all. A window may repeat, late, what it
 * was told: nobody goes back to that.
 */
export function useInStep(): void {
  const { currentSlideNo, clicks, hasPrimarySlide, isPrintMode, isPresenter, go } = useNav()
  let latest: DeckSharedState | undefined
  /** When the newest move was made that this window knows of, its own ones included. */
  let newest = 0

  function follow(told: DeckSharedState) {
    const superseded = told !== latest || timeOf(told) < newest
    if (!told.lastUpdate || superseded || !hasPrimarySlide.value || isPrintMode.value)
      return
    newest = timeOf(told)
    onSharedUpdate(told)
    if (sharedState.lastUpdate?.time !== told.lastUpdate.time) {
      // Dropped: the window is still busy. Slidev ends that with its next task.
      setTimeout(follow, 0, told)
      return
    }
    // In the same task as the update, which keeps Slidev from telling the others what they said themselves.
    const sameKind = (told.lastUpdate.type === 'presenter') === isPresenter.value
    if (sameKind && (currentSlideNo.value !== told.page || clicks.value !== told.clicks))
      void go(told.page, told.clicks)
  }

  addSyncMethod({
    init(key) {
      // A channel beside Slidev's own. Drawings have theirs, which needs none.
      if (!key.endsWith(' - shared'))
        return
      const channel = new BroadcastChannel(`${key}, in step`)
      channel.addEventListener('message', ({ data }: MessageEvent<DeckSharedState>) => {
        if (timeOf(data) >= newest)
          follow(latest = data)
      })
      return (state, updating) => {
        if (updating)
          return
        newest = Math.max(newest, timeOf(state as DeckSharedState))
        channel.postMessage(toRaw(state))
      }
    },
  })
}
