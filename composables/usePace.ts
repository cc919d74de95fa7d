/** Where the speaker stands, and the start of the timer with the first move. */
import { useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { paceAt } from '../rehearsal/pace.ts'
import { secondsBySlide } from '../rehearsal/run.ts'
import { usePlan } from './usePlan.ts'
import { useRecorder } from './useRecorder.ts'
import { useTalkTimer } from './useTalkTimer.ts'

/** The pace of the talk, for the presenter view alone: the audience view neither shows it nor starts it. */
export function usePace() {
  const { currentSlideNo, queryClicks, clicksContext, isPresenter } = useNav()
  const { plan, fault } = usePlan()
  const { runAt, problem } = useRecorder()
  const timer = useTalkTimer()

  const due = computed(() => plan.value?.slides[currentSlideNo.value - 1]?.start ?? 0)
  const elapsed = computed(() => timer.status.value === 'stopped'
    ? due.value
    : timer.elapsed.value)
  const pace = computed(() => {
    const run = timer.status.value === 'stopped'
      ? undefined
      : runAt(elapsed.value)
    return plan.value && paceAt(plan.value, currentSlideNo.value, run
      ? secondsBySlide(run)
      : new Map(), elapsed.value)
  })

  // What was spoken before the first move can't be known; it is taken to be as long as planned.
  const start = () => timer.start(due.value)
  watch([currentSlideNo, queryClicks], ([no, clicks], [before, clicksBefore]) => {
    // Slidev itself cuts clicks in the address down to those that the slide has.
    const within = (wanted: number) => Math.min(wanted, clicksContext.value.total)
    const moved = no !== before || within(clicks) !== within(clicksBefore)
    if (moved && isPresenter.value && timer.status.value === 'stopped')
      start()
  })

  return {
    pace,
    plan,
    elapsed,
    fault,
    problem,
    status: timer.status,
    start,
    pause: timer.pause,
    resume: timer.resume,
    reset: timer.reset,
  }
}
