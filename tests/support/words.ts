import { config } from '@vue/test-utils'
import { wordingOf } from 'slidev-deck/language'
import { TALK_WORDS } from '../../components/labels.ts'
import { labels, method } from '../../seeds/en.ts'

// As setup/main.ts does in a deck.
config.global.provide = {
  [TALK_WORDS as symbol]: {
    ...wordingOf('en-GB'),
    labels,
    method,
  },
}
