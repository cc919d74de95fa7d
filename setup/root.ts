import { defineRootSetup } from '@slidev/types'
import { useRecorder } from '../composables/useRecorder.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nothing to time or record.
  if (__SLIDEV_FEATURE_PRESENTER__)
    useRecorder()
})
