/** The speaker's note as captions: what is said until each click, sentence by sentence. */
import { spokenText } from 'slidev-deck/words'

/** As the language ends its sentences; in Arabic script with signs of its own. */
function sentencesOf(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return Array.from(segmenter.segment(spokenText(text)), ({ segment }) => segment.trim()).filter(Boolean)
}

/**
 * What a note says from each click on. As in Slidev, `[click]` is the next click and `[click:2]` the second from there.
 * A note without marks is said before the first click.
 */
export function captionParts(note: string, lang: string): { click: number, sentences: string[] }[] {
  let click = 0
  return note.split(/(\[click(?::\d+)?\])/i).flatMap((piece) => {
    const [mark, steps] = /^\[click(?::(\d+))?\]$/i.exec(piece) ?? []
    if (mark) {
      click += Number(steps ?? 1)
      return []
    }
    const sentences = sentencesOf(piece, lang)
    return sentences.length > 0
      ? [
          { click, sentences },
        ]
      : []
  })
}
