/** Where the speaker stands, and the start of the timer with the first move. */
import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { backupPages } from '../closing.ts'
import { paceAt } from '../pace.ts'
import { secondsBySlide, stays } from '../run.ts'
import { useWindowSync } from '../window-sync/useWindowSync.ts'
import { usePlan } from './usePlan.ts'
import { useRecorder } from './useRecorder.ts'
import { useTalkTimer } from './useTalkTimer.ts'

/** The pace of the talk, for the presenter view alone: the audience view neither shows it nor starts it. */
export function usePace() {
  const { currentSlideNo, queryClicks, clicksContext, isPresenter, go } = useNav()
  const { joining } = useWindowSync()
  const { plan, closing, fault } = usePlan()
  const { runAt, problem } = useRecorder()
  const timer = useTalkTimer()

  const planned = (no: number) => plan.value?.slides[no - 1] ?? { start: 0, seconds: 0 }
  const due = computed(() => planned(currentSlideNo.value).start)
  const elapsed = computed(() => timer.status.value === 'stopped'
    ? due.value
    : timer.elapsed.value)
  const pace = computed(() => {
    const run = timer.status.value === 'stopped'
      ? undefined
      : runAt(elapsed.value)
    return plan.value && paceAt(plan.value, currentSlideNo.value, run
      ? secondsBySlide(stays(run))
      : new Map(), elapsed.value)
  })

  const start = () => timer.start(due.value, {
    slide: currentSlideNo.value,
    click: clicksContext.value.current,
    at: due.value * 1000,
  })

  /** What was spoken before the first move can't be known; it is taken to be as long as planned. */
  function startAfter(before: number) {
    const passed = before === currentSlideNo.value
      ? 0
      : planned(before).seconds
    timer.start(due.value, {
      slide: before,
      click: 0,
      at: (due.value - passed) * 1000,
    })
  }

  watch([currentSlideNo, queryClicks], ([no, clicks], [before, clicksBefore]) => {
    // Slidev itself cuts clicks in the address down to those that the slide has.
    const within = (wanted: number) => Math.min(wanted, clicksContext.value.total)
    const forward = no > before || (no === before && within(clicks) > within(clicksBefore))
    // A look at the backup pages, or at where the other windows are, is no talk.
    const speaks = closing.value && no <= closing.value && !joining.value
    if (forward && speaks && isPresenter.value && timer.status.value === 'stopped')
      startAfter(before)
  })

  return {
    pace,
    plan,
    no: currentSlideNo,
    /** The slides after the closing one. */
    backup: computed(() => plan.value
      ? backupPages(plan.value)
      : []),
    /** Whether the talk is where its backup pages are wanted: on its closing slide, or on one of them. */
    atEnd: computed(() => !!closing.value && currentSlideNo.value >= closing.value),
    elapsed,
    fault,
    problem,
    status: timer.status,
    start,
    pause: timer.pause,
    resume: timer.resume,
    reset: timer.reset,
    /** Takes every window to the first slide, where a talk begins. */
    toStart: () => go(1),
  }
}
