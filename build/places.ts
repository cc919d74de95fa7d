/** Runs in the page: which slides are laid out, so that one is shown as soon as it is wanted. */
import { ref, watch } from 'vue'
import { whenIdle } from './when-idle.ts'

/**
 * `first`: on the screen since the visit began. `entered`: moved to. `near`: laid out, and not seen. `far`: neither. Each is
 * a class of `places.css`.
 */
export type Place = 'first' | 'entered' | 'near' | 'far'

/**
 * The place of each slide by its number, from the number of the one on the screen. Its neighbours draw near when the
 * browser has nothing else to do; the one that was left stays near, so that it can fade.
 */
export function usePlaces(shown: () => number): (no: number) => Place {
  const middle = ref<number>()
  const left = ref<number>()
  watch(shown, (_, before) => {
    left.value = before
    whenIdle(() => middle.value = shown())
  }, { immediate: true })
  return (no) => {
    if (no === shown()) {
      return left.value === undefined
        ? 'first'
        : 'entered'
    }
    return no === left.value || Math.abs(no - (middle.value ?? Number.NaN)) <= 1
      ? 'near'
      : 'far'
  }
}
