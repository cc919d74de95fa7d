import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { CLAIMS_LABELS } from 'slidev-addon-claims/labels'
import { isDraft, wordingOf } from 'slidev-deck/language'
import { labels, method } from 'virtual:seeds'
import { TALK_WORDS } from '../components/labels.ts'

/** Gives the components the words of the talk's language. */
export default defineAppSetup(({ app }) => {
  const { lang, reviewedBy } = configs as { lang?: string, reviewedBy?: unknown }
  const words = {
    ...wordingOf(lang ?? 'en'),
    labels,
    method,
    draft: isDraft({ lang, reviewedBy })
      ? labels.draft
      : undefined,
  }
  app.provide(TALK_WORDS, words)
  app.provide(CLAIMS_LABELS, words)
})
