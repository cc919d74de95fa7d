/** The recorded runs of this browser, for the page that shows them. */
import type { Ref } from 'vue'
import type { Plan } from '../plan.ts'
import type { Run } from '../run.ts'
import { useEventListener } from '@vueuse/core'
import { computed, ref, shallowRef } from 'vue'
import { ImportError, readRuns } from '../exchange.ts'
import { isOfTalk } from '../same-talk.ts'
import { binRun, emptyBin, importRuns, isRunKey, readStore, restoreRun } from '../store.ts'
import { useWords } from './useWords.ts'

/** What is stored, and what can be done with it; `deck` is the title of the talk whose runs are wanted, `plan` its plan. */
export function useRuns(deck: string, plan: Ref<Plan | undefined>) {
  const stored = shallowRef(readStore(localStorage))
  /** What the last step came to, in words. */
  const said = ref('')
  useEventListener(window, 'storage', ({ key }) => isRunKey(key) && refresh())

  function refresh() {
    stored.value = readStore(localStorage)
  }

  const { labels, count } = useWords()

  /** Takes a step and says what came of it; a storage without room leaves all as it was. */
  async function take(step: () => string | Promise<string>) {
    try {
      said.value = await step()
    }
    catch (error) {
      said.value = error instanceof ImportError
        ? error.message
        : labels.saidFull
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
      return labels.saidDeleted
    }),
    restore: (run: Run) => take(() => {
      restoreRun(localStorage, run.id)
      return labels.saidPutBack
    }),
    purge: () => take(() => {
      emptyBin(localStorage)
      return labels.saidPurged
    }),
    takeIn: (files: Iterable<File>) => take(async () => {
      const texts = await Promise.all([...files].map(async file => ({ name: file.name, text: await file.text() })))
      const runs = texts.flatMap(({ name, text }) => readRuns(text, name))
      const added = importRuns(localStorage, runs).length
      const known = runs.length - added
      const imported = count(labels.saidImported, added)
      return known
        ? `${imported} ${count(labels.saidKnown, known)}`
        : imported
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
