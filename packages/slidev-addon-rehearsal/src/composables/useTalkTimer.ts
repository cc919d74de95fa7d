/** Slidev's timer, kept: alike in every window, through reloads and crashes, and when the computer sleeps. */
import type { TalkTimer } from '../timer.ts'
import { configs } from '@slidev/client'
import { useTimer } from '@slidev/client/composables/useTimer.ts'
import { createSharedComposable, useIntervalFn, useLocalStorage, useTimestamp } from '@vueuse/core'
import { computed, watch } from 'vue'
import { elapsedMs, later, readTimer, seenAgain, STOPPED } from '../timer.ts'
import { deckState } from './deckState.ts'

/** What Slidev's shared timer holds, with what this module adds to it. */
function shared(): TalkTimer {
  const { status, startedAt, pausedAt, revision = 0, opening } = deckState.timer
  return {
    status,
    startedAt,
    pausedAt,
    revision,
    ...opening && {
      opening: { ...opening },
    },
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

  /** What holds. Slidev's own state goes back for a moment when a window speaks that has not heard of a change. */
  const current = () => later(stored.value, shared())

  function settle() {
    const timer = current()
    if (timer.revision)
      stored.value = timer
    Object.assign(deckState.timer, timer)
  }
  watch([stored, shared], settle, { deep: true })
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
      Object.assign(deckState.timer, seenAgain(current(), seen || now, now))
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
    Object.assign(deckState.timer, current())
    make()
    Object.assign(deckState.timer, { revision })
    beat()
  }
  return { current, beat, change }
})

/** The timer and its buttons, for the presenter view. */
export function useTalkTimer() {
  const { current, change } = useKeptTimer()
  const timer = useTimer()
  const now = useTimestamp({ interval: 200 })
  return {
    status: computed(() => current().status),
    /** Seconds on the talk's clock. */
    elapsed: computed(() => elapsedMs(current(), now.value) / 1000),
    /** Starts a talk with its clock at a second; `opening` is where it began, and when. */
    start: (second: number, opening: NonNullable<TalkTimer['opening']>) => change(() => {
      timer.resume()
      deckState.timer.startedAt -= second * 1000
      deckState.timer.opening = opening
    }),
    resume: () => change(timer.resume),
    pause: () => change(timer.pause),
    reset: () => change(timer.reset),
  }
}
