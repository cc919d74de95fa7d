/** Recording a talk while its timer runs. */
import type { Run, RunEvent } from '../run.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable, tryOnScopeDispose, useEventListener, useIntervalFn, useLocalStorage } from '@vueuse/core'
import { computed, ref, shallowRef, watch } from 'vue'
import { beginRun, endRun, isPaused, keepAlive, record } from '../run.ts'
import { isRunKey, loadRun, saveRun } from '../store.ts'
import { elapsedMs } from '../timer.ts'
import { usePlan } from './usePlan.ts'
import { useKeptTimer } from './useTalkTimer.ts'
import { useWords } from './useWords.ts'

/**
 * Records the talk into the browser's storage: one window of the deck writes, the others follow.
 * The run is worked out from the timer and the slide that is shown, whenever either changes and every second.
 */
export const useRecorder = createSharedComposable(() => {
  const { currentSlideNo, clicksContext, hasPrimarySlide, isPrintMode, isEmbedded } = useNav()
  const { plan, deck } = usePlan()
  const timer = useKeptTimer()
  const id = useLocalStorage(`rehearsal:current:${deck}`, '', { writeDefaults: false, flush: 'sync' })
  const run = shallowRef<Run | undefined>(loadRun(localStorage, id.value))
  /** Why the run can't be stored, if so; it is then kept in this window alone. */
  const problem = ref('')
  const shows = computed(() => hasPrimarySlide.value && !isPrintMode.value && !isEmbedded.value)
  const writes = useOnlyWindow(`rehearsal:${deck}`, shows)

  /** Something that happens now, where the talk is. */
  const here = (kind: RunEvent['kind']): RunEvent => ({
    kind,
    at: elapsedMs(timer.current(), Date.now()),
    slide: currentSlideNo.value,
    click: clicksContext.value.current,
  })

  function follow() {
    timer.beat()
    if (!writes.value || !plan.value)
      return
    const { status } = timer.current()
    const open = run.value?.ended ? undefined : run.value
    if (status === 'stopped')
      return keep(open && endRun(open, open.until))
    if (!open) {
      const { opening = here('start') } = timer.current()
      const begun = beginRun({
        id: newId(),
        deck,
        startedAt: new Date().toISOString(),
        plan: plan.value,
      }, Math.round(opening.at), opening.slide, opening.click)
      return keep(record(begun, here('move')))
    }
    const paused = status === 'paused'
    keep(record(paused === isPaused(open)
      ? open
      : record(open, here(paused ? 'pause' : 'resume')), here('move')))
  }

  function keep(next: Run | undefined) {
    if (!next || next === run.value)
      return
    run.value = next
    try {
      saveRun(localStorage, next)
      id.value = next.id
      problem.value = ''
    }
    catch {
      problem.value = useWords().labels.runLost
    }
  }

  /** Goes on with the run that is stored, be it after a reload or after the window that wrote it. */
  function takeOver() {
    run.value = loadRun(localStorage, id.value) ?? run.value
    timer.beat()
    if (writes.value && run.value && !run.value.ended && timer.current().status !== 'stopped')
      keep(record(run.value, here('reload')))
    follow()
  }

  function followOther() {
    if (!writes.value)
      run.value = loadRun(localStorage, id.value)
  }

  watch(writes, takeOver, { immediate: true })
  watch([
    currentSlideNo,
    () => clicksContext.value.current,
    () => timer.current().status,
    plan,
  ], follow)
  useIntervalFn(follow, 1000)
  useEventListener(window, 'pagehide', follow)
  useEventListener(window, 'storage', ({ key }) => isRunKey(key) && followOther())
  watch(id, followOther)

  return {
    problem,
    /** The run as it stands at a second of the talk's clock. */
    runAt: (second: number) => run.value && !run.value.ended
      ? keepAlive(run.value, second * 1000)
      : undefined,
  }
})

/** Letters that set apart runs that begin in one second. */
function newId(): string {
  return `${new Date().toISOString().slice(0, 19)}-${Math.random().toString(36).slice(2, 6)}`
}

/** Whether this window is the only one of its kind to do a job; when it goes, even by a crash, another takes its place. */
function useOnlyWindow(name: string, wanted: { readonly value: boolean }) {
  const chosen = ref(false)
  let release = () => {}
  watch(() => wanted.value, async (wants) => {
    release()
    chosen.value = false
    if (!wants)
      return
    const cancelled = new AbortController()
    const done = new Promise<void>(resolve => release = () => {
      cancelled.abort()
      resolve()
    })
    // Without locks (a page that is served without encryption to another machine) every window takes itself for the one.
    const work = () => {
      chosen.value = true
      return done
    }
    if (navigator.locks)
      await navigator.locks.request(name, { signal: cancelled.signal }, work).catch(() => {})
    else
      await work()
  }, { immediate: true })
  tryOnScopeDispose(() => release())
  return chosen
}
