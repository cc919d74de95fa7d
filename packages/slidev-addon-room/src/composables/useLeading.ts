/** A presenter window tells the room where it is. */
import type { About } from '../server/windows.ts'
import { sharedState, useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { readonly, ref, shallowRef, watch } from 'vue'

/** The query of the presenter's address that `npm start -- --room` names, kept for this tab: Slidev's own links leave it out. */
const QUERY = 'lead'
const KEPT = 'room:lead'

/** How long a window waits before it tells again what did not get through. */
const AGAIN_MS = 1000

function tokenOf(): string {
  const given = new URL(location.href).searchParams.get(QUERY)
  try {
    if (given)
      sessionStorage.setItem(KEPT, given)
    return given ?? sessionStorage.getItem(KEPT) ?? ''
  }
  catch {
    return given ?? ''
  }
}

/** Answers where the site is served, below its base. */
export const roomPath = (name: string) => `${import.meta.env.BASE_URL}room/${name}`

export const useLeading = createSharedComposable(() => {
  const { isPresenter } = useNav()
  const about = shallowRef<About>()
  /** `off` without a token, `refused` where it is not that of the server. */
  const state = ref<'off' | 'leading' | 'away' | 'refused'>('off')
  const token = tokenOf()
  if (!token) {
    return {
      about,
      state: readonly(state),
    }
  }

  let isTelling = false
  let told = ''

  /** One message at a time, and always the newest. */
  async function tell() {
    const { page, clicks, lastUpdate } = sharedState
    const place = JSON.stringify({ slide: +page, clicks: +clicks || 0, time: lastUpdate?.time ?? 0 })
    if (isTelling || !isPresenter.value || place === told)
      return
    isTelling = true
    try {
      const { status } = await fetch(roomPath('place'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${token}` },
        body: place,
      })
      told = place
      state.value = status === 204
        ? 'leading'
        : status === 403
          ? 'refused'
          : 'away'
    }
    catch {
      state.value = 'away'
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
    }
    isTelling = false
    void tell()
  }

  function listen() {
    const source = new EventSource(roomPath('open'))
    source.addEventListener('about', ({ data }) => about.value = JSON.parse(data))
    // A server that has just been started knows nothing.
    source.addEventListener('open', () => {
      told = ''
      void tell()
    })
    source.addEventListener('error', () => {
      if (state.value !== 'refused')
        state.value = 'away'
      if (source.readyState === EventSource.CLOSED)
        setTimeout(listen, 5 * AGAIN_MS)
    })
  }

  watch(isPresenter, (isPresenting) => {
    if (isPresenting && state.value === 'off') {
      state.value = 'away'
      listen()
    }
  }, { immediate: true })
  // While editing, what is shared is changed in place, so its parts are watched.
  watch(() => [sharedState.page, sharedState.clicks, sharedState.lastUpdate?.time], () => void (state.value !== 'off' && tell()), { flush: 'post' })

  return {
    about,
    state: readonly(state),
  }
})
