import { defineRootSetup } from '@slidev/types'
import { useInStep } from '../composables/useInStep.ts'
import { useRecorder } from '../composables/useRecorder.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nothing to keep in step, to time or to record.
  if (__SLIDEV_FEATURE_PRESENTER__) {
    useInStep()
    useRecorder()
  }
})
