import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { CLAIMS_LABELS } from 'slidev-addon-claims/labels'
import { wordingOf } from 'slidev-deck/language'
import { labels, method } from 'virtual:seeds'
import { TALK_WORDS } from '../components/labels.ts'

/** Gives the components the words of the talk's language. */
export default defineAppSetup(({ app }) => {
  const { lang } = configs as { lang?: string }
  const words = {
    ...wordingOf(lang ?? 'en'),
    labels,
    method,
  }
  app.provide(TALK_WORDS, words)
  app.provide(CLAIMS_LABELS, words)
})
