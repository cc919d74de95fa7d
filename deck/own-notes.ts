/** Notes of its own for a talk that is made of another talk's slides. */
import type { SlidevPreparserExtension } from '@slidev/types'

/**
 * Lets a slide that is imported bring its own note:
 *
 *     ---
 *     src: ./slides.md#6
 *     ---
 *
 *     <!-- What to say in the short talk. -->
 *
 * Slidev takes the frontmatter of such a slide and drops its note. It parses the talk itself first and then the files
 * it imports, each once and in the order in which they are first named: enough to tell whose slides come by.
 */
export function ownNotes(): SlidevPreparserExtension {
  const files: string[] = []
  const notes = new Map<string, string>()
  let parsing = -1
  let no = 0
  return {
    transformRawLines() {
      parsing++
      no = 0
    },
    async transformNote(note, { src, disabled, hide }) {
      no++
      if (parsing > 0)
        return notes.get(`${files[parsing - 1]}#${no}`)
      if (!src || disabled || hide)
        return
      const [file, range] = String(src).split('#')
      if (file && !files.includes(file))
        files.push(file)
      if (note && !/^\d+$/.test(range ?? ''))
        throw new Error(`a note can't go with several imported slides (src: ${src}): import them one by one`)
      if (note)
        notes.set(String(src), note)
    },
  }
}
