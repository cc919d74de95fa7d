import { spokenText } from '../rehearsal/words.ts'
import { attributions } from './attribution.ts'
import { missingWords } from './stems.ts'

/** The sentences of a speaker's note, without its marks for clicks and pauses. */
export function sentencesOf(note: string): string[] {
  return spokenText(note).split(/(?<=[.!?…]["”’)]*)\s+/).filter(Boolean)
}

/** Where in a note a claim is spoken: the first sentence, or else the first two in a row, with all its decisive words. */
export interface SpokenPlace {
  text: string
  /** Whether the sentence, or the one before or after, attributes it to the article. */
  attributed: boolean
}

/** Finds where a note speaks a claim; nothing where it does not. */
export function spokenPlace({ words }: { words: readonly string[] }, note: string): SpokenPlace | undefined {
  const sentences = sentencesOf(note)
  for (const length of [1, 2]) {
    const first = sentences.findIndex((_, at) => missingWords(words, sentences.slice(at, at + length).join(' ')).length === 0)
    if (first >= 0) {
      return {
        text: sentences.slice(first, first + length).join(' '),
        attributed: attributions(sentences.slice(Math.max(0, first - 1), first + length + 1).join(' ')).length > 0,
      }
    }
  }
}
