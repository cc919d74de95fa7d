import { definePreparserSetup } from '@slidev/types'
import { ownNotes } from 'slidev-deck/own-notes'

export default definePreparserSetup(({ filepath }) => [
  ownNotes(filepath),
])
