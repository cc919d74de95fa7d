/** A speaker's note as it is written out: its clicks, paragraphs and lists. */
import { readText, sentencesOf } from 'slidev-deck/words'

/** A paragraph, or a list of items. */
export type SpokenBlock = string | string[]

/** What is spoken before the first click, and after each; a click after which nothing is said is left out. */
export function spokenParts(note: string): SpokenBlock[][] {
  return note.split(/\[click(?::\d+)?\]/i).map(blocksOf).filter(blocks => blocks.length > 0)
}

function blocksOf(part: string): SpokenBlock[] {
  const blocks: (string | string[])[] = []
  let open = false
  for (const line of part.replace(/<!--[\s\S]*?-->/g, ' ').split(/\r?\n/)) {
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)/.exec(line)?.[1]
    const last = blocks.at(-1)
    if (line.trim() === '') {
      open = false
    }
    else if (item !== undefined && Array.isArray(last)) {
      last.push(item)
    }
    else if (item !== undefined) {
      blocks.push([item])
    }
    else if (open && Array.isArray(last)) {
      last.push(`${last.pop()} ${line}`)
    }
    else if (open && last !== undefined) {
      blocks[blocks.length - 1] = `${last} ${line}`
    }
    else {
      blocks.push(line)
    }
    open = line.trim() !== ''
  }
  return blocks
    .map(block => Array.isArray(block)
      ? block.map(readText).filter(Boolean)
      : readText(block))
    .filter(block => block.length > 0)
}

/** A sentence that is spoken, and whether the speaker pauses before it; one without words where nothing follows the pause. */
export interface Sentence { text: string, pause: boolean }

/** The sentences of a paragraph, whose pauses are written `[pause]`. */
export function sentencesIn(text: string, lang: string): Sentence[] {
  return text.split(/\[pause\]/i).flatMap((part, index) => {
    const sentences = sentencesOf(part, lang)
    return (sentences.length > 0 || index === 0
      ? sentences
      : ['']).map((sentence, at) => ({ text: sentence, pause: index > 0 && at === 0 }))
  })
}
