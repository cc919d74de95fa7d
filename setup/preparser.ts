import { definePreparserSetup } from '@slidev/types'
import { ownNotes } from 'slidev-deck/own-notes'

export default definePreparserSetup(({ filepath }) => [
  {
    // A byte order mark, as editors on Windows write it, hides the headmatter from Slidev.
    transformRawLines(lines) {
      if (lines[0]?.startsWith('\uFEFF'))
        lines[0] = lines[0].slice(1)
    },
  },
  ownNotes(filepath),
])
