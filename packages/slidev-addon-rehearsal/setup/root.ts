import { defineRootSetup } from '@slidev/types'
import { whenIdle } from 'slidev-deck/when-idle'
import { useBlackout } from '../src/composables/useBlackout.ts'
import { useInStep } from '../src/composables/useInStep.ts'
import { useQuietEnd } from '../src/composables/useQuietEnd.ts'
import { useKeptTimer } from '../src/composables/useTalkTimer.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nothing to keep in step, to time or to record.
  if (__SLIDEV_FEATURE_PRESENTER__) {
    useInStep()
    useKeptTimer()
    useBlackout()
    useQuietEnd()
    // Nobody speaks before the first slide is on the screen.
    whenIdle(async () => (await import('../src/composables/useRecorder.ts')).useRecorder())
  }
})
