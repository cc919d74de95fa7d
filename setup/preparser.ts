import { definePreparserSetup } from '@slidev/types'
import { ownNotes } from '../deck/own-notes.ts'

export default definePreparserSetup(({ filepath }) => [
  ownNotes(filepath),
])
