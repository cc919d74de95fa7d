/** The recorded runs of this browser, for the page that shows them. */
import type { Ref } from 'vue'
import type { Plan } from '../rehearsal/plan.ts'
import type { Run } from '../rehearsal/run.ts'
import { useEventListener } from '@vueuse/core'
import { computed, ref, shallowRef } from 'vue'
import { ImportError, readRuns } from '../rehearsal/exchange.ts'
import { isOfTalk } from '../rehearsal/same-talk.ts'
import { binRun, emptyBin, importRuns, isRunKey, readStore, restoreRun } from '../rehearsal/store.ts'

/** What is stored, and what can be done with it; `deck` is the title of the talk whose runs are wanted, `plan` its plan. */
export function useRuns(deck: string, plan: Ref<Plan | undefined>) {
  const stored = shallowRef(readStore(localStorage))
  /** What the last step came to, in words. */
  const said = ref('')
  useEventListener(window, 'storage', ({ key }) => isRunKey(key) && refresh())

  function refresh() {
    stored.value = readStore(localStorage)
  }

  /** Takes a step and says what came of it; a storage without room leaves all as it was. */
  async function take(step: () => string | Promise<string>) {
    try {
      said.value = await step()
    }
    catch (error) {
      said.value = error instanceof ImportError
        ? error.message
        : 'The browser\'s storage is full or closed, and nothing was changed: download runs and delete them for good.'
    }
    refresh()
  }

  return {
    said,
    runs: computed(() => stored.value.runs.filter(run => isOfTalk(run, deck, plan.value))),
    others: computed(() => stored.value.runs.filter(run => !isOfTalk(run, deck, plan.value))),
    binned: computed(() => stored.value.binned),
    damaged: computed(() => stored.value.damaged),
    remove: (run: Run) => take(() => {
      binRun(localStorage, run.id)
      return 'The run was deleted. It can be put back below.'
    }),
    restore: (run: Run) => take(() => {
      restoreRun(localStorage, run.id)
      return 'The run was put back.'
    }),
    purge: () => take(() => {
      emptyBin(localStorage)
      return 'The deleted runs are gone for good.'
    }),
    takeIn: (files: Iterable<File>) => take(async () => {
      const texts = await Promise.all([...files].map(async file => ({ name: file.name, text: await file.text() })))
      const runs = texts.flatMap(({ name, text }) => readRuns(text, name))
      const added = importRuns(localStorage, runs).length
      const known = runs.length - added
      return `${added} ${added === 1
        ? 'run'
        : 'runs'} imported${known
        ? `, ${known} already here`
        : ''}.`
    }),
  }
}

/** Hands a text to the person at the browser as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
