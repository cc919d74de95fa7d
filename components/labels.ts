import type { Wording } from 'slidev-deck/language'
/** The words of the page itself in the language of the talk. */
import type { InjectionKey } from 'vue'
import type { Words } from '../seeds/words/words.ts'
import { inject } from 'vue'

export interface TalkWords extends Wording {
  labels: Words['labels']
  method: Words['method']
  /** What a translation says of itself while nobody has reviewed it. */
  draft?: string
}

/** Provided by `setup/main.ts`. */
export const TALK_WORDS: InjectionKey<TalkWords> = Symbol('words of the talk')

/** @throws where nothing is provided */
export function useLabels(): TalkWords {
  const words = inject(TALK_WORDS)
  if (!words)
    throw new Error('The words of the talk are not provided: setup/main.ts does that')
  return words
}
