/** Every window of the deck on the same slide. */
import type { SharedState } from '@slidev/client'
import { addSyncMethod, onSharedUpdate, sharedState, useNav } from '@slidev/client'
import { toRaw, watch } from 'vue'

const timeOf = ({ lastUpdate }: Pick<SharedState, 'lastUpdate'>) => lastUpdate?.time ?? 0

/**
 * Mends gaps in how Slidev's windows follow one another (its `state/syncState.ts` and `setup/root.ts`):
 * a window that is busy with its own last move drops what it is told meanwhile, and stays behind;
 * and two windows of a kind, as two presenter views, don't follow each other at all. What a window says may arrive late,
 * or be repeated late: nobody goes back to that.
 */
export function useInStep(): void {
  const { currentSlideNo, clicks, hasPrimarySlide, isPrintMode, isPresenter, go } = useNav()
  let latest: SharedState | undefined
  /** The newest move that this window knows of, its own ones included. */
  let newest: Pick<SharedState, 'page' | 'clicks' | 'lastUpdate'> = { page: 0, clicks: 0 }
  const isOvertaken = (told: SharedState) => timeOf(told) < timeOf(newest)

  function know({ page, clicks, lastUpdate }: SharedState) {
    newest = { page, clicks, lastUpdate }
  }

  function follow(told: SharedState) {
    const superseded = told !== latest || isOvertaken(told)
    if (!told.lastUpdate || superseded || !hasPrimarySlide.value || isPrintMode.value)
      return
    know(told)
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
      channel.addEventListener('message', ({ data }: MessageEvent<SharedState>) => {
        if (!isOvertaken(data))
          follow(latest = data)
      })
      return (state, updating) => {
        if (updating)
          return
        if (!isOvertaken(state as SharedState))
          know(toRaw(state) as SharedState)
        channel.postMessage(toRaw(state))
      }
    },
  })

  // Slidev's own channel takes whatever comes, and the other kind of window would be followed: before anybody looks.
  watch(() => sharedState.lastUpdate, (told) => {
    if (told && isOvertaken(sharedState) && (told.type === 'presenter') !== isPresenter.value)
      Object.assign(sharedState, newest)
  }, { flush: 'sync' })
}
