import { defineRootSetup } from '@slidev/types'
import { useLeading } from '../src/composables/useLeading.ts'
import { useRoomScreen } from '../src/composables/useRoomScreen.ts'

export default defineRootSetup(() => {
  // What is shared has no presenter view, so nobody who leads.
  if (__SLIDEV_FEATURE_PRESENTER__) {
    useLeading()
    useRoomScreen()
  }
})
