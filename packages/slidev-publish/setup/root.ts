import { defineRootSetup } from '@slidev/types'
import { isPrintViewComplete } from '../src/build/in-page/complete.ts'

/** The selector that `slidev export` looks for below an element with `data-waitfor`: it waits until something there is visible. */
const COMPLETE = '.print-view-complete'

/**
 * Lets `slidev export` wait for slides and fonts. It prints when the network has been idle for half a second. On a slow
 * machine the slides have not been run by then: every page is blank, and the exit status is 0.
 */
export default defineRootSetup(() => {
  if (!new URLSearchParams(location.search).has('print'))
    return
  const marker = document.createElement('div')
  marker.dataset.waitfor = COMPLETE
  // Beside the app it would make a page of its own.
  marker.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0'
  document.querySelector('#app')?.append(marker)
  const look = () => {
    if (!isPrintViewComplete()) {
      requestAnimationFrame(look)
      return
    }
    const complete = document.createElement('div')
    complete.className = COMPLETE.slice(1)
    complete.style.cssText = 'width: 1px; height: 1px'
    marker.append(complete)
  }
  look()
})
