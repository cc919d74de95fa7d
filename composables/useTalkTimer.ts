/** Slidev's timer, kept: alike in every window, through reloads and crashes, and when the computer sleeps. */
import type { TalkTimer } from '../rehearsal/timer.ts'
import { configs, sharedState } from '@slidev/client'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { createSharedComposable, useIntervalFn, useLocalStorage, useTimestamp } from '@vueuse/core'
import { computed, watch } from 'vue'
import { elapsedMs, later, readTimer, seenAgain, STOPPED } from '../rehearsal/timer.ts'

/** What Slidev's shared timer holds, with the revision that this module adds to it. */
function current(): TalkTimer {
  const { status, startedAt, pausedAt, revision = 0 } = sharedState.timer as Partial<TalkTimer> & typeof sharedState.timer
  return {
    status,
    startedAt,
    pausedAt,
    revision,
  }
}

/**
 * Keeps the timer; every window of the deck calls it once, before Slidev shares its state.
 * A window without it would begin with a stopped timer and, at its first move, stop that of the others:
 * Slidev sends its whole state with every change. Here the state that was changed last wins in every window.
 */
export const useKeptTimer = createSharedComposable(() => {
  const stored = useLocalStorage<TalkTimer>(`rehearsal:timer:${configs.title}`, { ...STOPPED }, {
    serializer: { read: readTimer, write: JSON.stringify },
    writeDefaults: false,
  })
  const seenAt = useLocalStorage(`rehearsal:seen:${configs.title}`, 0, { writeDefaults: false })

  function settle() {
    const timer = later(stored.value, current())
    if (timer.revision)
      stored.value = timer
    Object.assign(sharedState.timer, timer)
  }
  watch([stored, current], settle, { deep: true })
  settle()

  let seenHere = seenAt.value
  /** Takes note that the talk is being held now, and of an absence that ends with it. */
  function beat() {
    const now = Date.now()
    if (current().status !== 'stopped') {
      // A clock that was put back shows in this window's own notes; an absence is one only where every window was away.
      const seen = now < seenHere
        ? seenHere
        : Math.min(now, Math.max(seenHere, seenAt.value))
      Object.assign(sharedState.timer, seenAgain(current(), seen || now, now))
      seenAt.value = now
    }
    seenHere = now
  }
  beat()
  useIntervalFn(beat, 1000)

  /** Makes a change by hand the last one. */
  function change(make: () => void) {
    beat()
    const revision = current().revision + 1
    make()
    Object.assign(sharedState.timer, { revision })
    beat()
  }
  return { current, beat, change }
})

/** The timer's hands, for the presenter view. */
export function useTalkTimer() {
  const { current, change } = useKeptTimer()
  const timer = useTimer()
  const now = useTimestamp({ interval: 200 })
  return {
    status: computed(() => current().status),
    /** Seconds on the talk's clock. */
    elapsed: computed(() => elapsedMs(current(), now.value) / 1000),
    /** Starts a talk at the second at which the slide that is shown is due. */
    start: (second: number) => change(() => {
      timer.resume()
      sharedState.timer.startedAt -= second * 1000
    }),
    resume: () => change(timer.resume),
    pause: () => change(timer.pause),
    reset: () => change(timer.reset),
  }
}
