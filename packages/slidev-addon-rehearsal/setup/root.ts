import { defineRootSetup } from '@slidev/types'
import { whenIdle } from 'slidev-deck/when-idle'
import { useBlackout } from '../src/composables/useBlackout.ts'
import { useStopAtClosing } from '../src/composables/useStopAtClosing.ts'
import { useKeptTimer } from '../src/composables/useTalkTimer.ts'
import { useWindowSync } from '../src/window-sync/useWindowSync.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nothing to keep in step, to time or to record.
  if (__SLIDEV_FEATURE_PRESENTER__) {
    useWindowSync()
    useKeptTimer()
    useBlackout()
    useStopAtClosing()
    // Nobody speaks before the first slide is on the screen.
    whenIdle(async () => (await import('../src/composables/useRecorder.ts')).useRecorder())
  }
})
