import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { labels, method } from 'virtual:seeds'
import { TALK_WORDS } from '../components/labels.ts'
import { wordingOf } from 'slidev-deck/language'

export default defineAppSetup(({ app }) => {
  const { lang } = configs as { lang?: string }
  app.provide(TALK_WORDS, {
    ...wordingOf(lang ?? 'en'),
    labels,
    method,
  })
})
