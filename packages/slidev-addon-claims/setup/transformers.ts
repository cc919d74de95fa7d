import { defineTransformersSetup } from '@slidev/types'
import { findMarks } from 'slidev-deck/marks'

/** ❞ in Markdown is the mark of a contested claim. */
export default defineTransformersSetup(() => ({
  pre: [
    ({ s }) => {
      for (const { start, end, word } of findMarks(s.original))
        s.overwrite(start, end, `<span class="glued">${word}<ContestedMark /></span>`)
    },
  ],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [],
}))
