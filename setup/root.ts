import { defineRootSetup } from '@slidev/types'
import { whenIdle } from '../build/when-idle.ts'
import { useBlackout } from '../composables/useBlackout.ts'
import { useInStep } from '../composables/useInStep.ts'
import { useQuietEnd } from '../composables/useQuietEnd.ts'
import { useKeptTimer } from '../composables/useTalkTimer.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nothing to keep in step, to time or to record.
  if (__SLIDEV_FEATURE_PRESENTER__) {
    useInStep()
    useKeptTimer()
    useBlackout()
    useQuietEnd()
    // Nobody speaks before the first slide is on the screen.
    whenIdle(async () => (await import('../composables/useRecorder.ts')).useRecorder())
  }
})
