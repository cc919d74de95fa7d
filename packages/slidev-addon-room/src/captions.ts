/** The speaker's note as captions: what is said until each click, sentence by sentence. */
import { sentencesOf, spokenText } from 'slidev-deck/words'

/**
 * What a note says from each click on. As in Slidev, `[click]` is the next click and `[click:2]` the second from there.
 * A note without marks is said before the first click.
 */
export function captionParts(note: string, lang: string): { click: number, sentences: string[] }[] {
  let click = 0
  const parts: { click: number, sentences: string[] }[] = []
  for (const piece of note.split(/(\[click(?::\d+)?\])/i)) {
    const [mark, steps] = /^\[click(?::(\d+))?\]$/i.exec(piece) ?? []
    if (mark) {
      click += Number(steps ?? 1)
    }
    else {
      parts.push({
        click,
        sentences: sentencesOf(spokenText(piece), lang),
      })
    }
  }
  return parts.filter(({ sentences }) => sentences.length > 0)
}
