import { sentencesOf, spokenText } from 'slidev-deck/words'
import { attributions } from './attribution.ts'
import { missingWords } from './stems.ts'

/** Where in a note a claim is spoken: the first sentence, or else the first two in a row, with all its decisive words. */
export interface SpokenPlace {
  text: string
  /** Whether the sentence, or the one before or after, attributes it to the article. */
  attributed: boolean
}

/**
 * Whether the article is named as the speaker of a sentence: in it, or in the one before where it goes on with "it"
 * ("The article warns of this. It sees that.").
 */
function attributes(sentences: readonly string[], at: number): boolean {
  const sentence = sentences[at] ?? ''
  return attributions(sentence).length > 0 || (at > 0 && /^it (?!is\b)\w+s\b/i.test(sentence) && attributes(sentences, at - 1))
}

/** Finds where a note speaks a claim; nothing where it does not. */
export function spokenPlace({ words }: { words: readonly string[] }, note: string): SpokenPlace | undefined {
  // The words of claims are English.
  const sentences = sentencesOf(spokenText(note), 'en')
  for (const length of [1, 2]) {
    const first = sentences.findIndex((_, at) => missingWords(words, sentences.slice(at, at + length).join(' ')).length === 0)
    if (first >= 0) {
      return {
        text: sentences.slice(first, first + length).join(' '),
        attributed: sentences.some((_, at) => at >= first - 1 && at <= first + length && attributes(sentences, at)),
      }
    }
  }
}
