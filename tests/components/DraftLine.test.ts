import { mount } from '@vue/test-utils'
import { wordingOf } from 'slidev-deck/language'
import { describe, expect, it } from 'vitest'
import DraftLine from '../../components/DraftLine.vue'
import { TALK_WORDS } from '../../components/labels.ts'
import { labels, method } from '../../seeds/fr.ts'

describe('the line on a translation', () => {
  const line = (draft?: string) => mount(DraftLine, {
    global: {
      provide: {
        [TALK_WORDS as symbol]: {
          ...wordingOf('fr'),
          labels,
          method,
          draft,
        },
      },
    },
  })

  it('says that nobody has reviewed it', () => {
    expect(line(labels.draft).find('p').text()).toBe(labels.draft)
  })

  it('is not there where somebody has', () => {
    expect(line().find('p').exists()).toBe(false)
  })
})
