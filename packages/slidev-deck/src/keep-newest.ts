/** Runs in the page: a part of Slidev's shared state that any window may change, as a black screen. */
import { toRaw, watch } from 'vue'

/** Lets the change hold that was made last: what another window repeats late is put back. */
export function keepNewest<Part extends { time: number }>(read: () => Part | undefined, write: (part: Part) => void): void {
  let last = toRaw(read())
  // While editing, what is shared is changed in place, so its time is watched as well.
  watch(() => [
    read(),
    read()?.time,
  ], () => {
    const told = toRaw(read())
    if (told === last)
      return
    if (last && (told?.time ?? 0) < last.time)
      write(last)
    else
      last = told
  }, { flush: 'sync' })
}
