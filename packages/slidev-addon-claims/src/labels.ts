import type { InAnyLanguage, Wording } from 'slidev-deck/language'
import type { InjectionKey } from 'vue'
import type { ClaimKind } from './claim.ts'
import { wordingOf } from 'slidev-deck/language'
import { inject } from 'vue'

/** What the line, the panel and the marks say; `{…}` is filled in. */
const english = {
  /** The mark ❞, read aloud. */
  accordingTo: 'according to the article',
  /** The mark explained below a slide, and where it first stands. */
  legend: 'the article’s claim, see “Points to confirm”',
  legendLong: 'a contested claim of the article behind this talk: see “Points to confirm”',
  /** The line at the foot of a slide: "Article ¶2, ¶5", read aloud as "Article paragraph 2, paragraph 5". */
  article: 'Article',
  /** A paragraph as it is seen, and as it is read aloud. */
  paragraphSign: '¶{no}',
  paragraph: 'paragraph {no}',
  /** Between two of them, with the space. */
  comma: ', ',
  whereFrom: 'where does that come from?',
  more: 'More on page {no}',
  /** The panel that the line opens. */
  panelTitle: 'Where does slide {no} come from?',
  panelEmpty: 'This slide makes no statement from the article.',
  close: 'Close',
  /** "¶2.3" is read aloud as "¶2, sentence 3". */
  sentence: 'sentence {no}',
  /** Read aloud before one of the kinds. */
  kind: 'Kind:',
  kinds: {
    fact: 'stated as fact',
    figure: 'figure given',
    assessment: 'assessment',
    demand: 'demand',
    forecast: 'forecast',
  } satisfies Record<ClaimKind, string>,
  articleClaim: 'the article’s claim',
  toCheck: 'To check: {check}',
} as const

export type ClaimsLabels = InAnyLanguage<typeof english>

/** A deck in another language provides its labels under this key, in `setup/main.ts`. */
export const CLAIMS_LABELS: InjectionKey<Wording & { labels: ClaimsLabels }> = Symbol('labels of the claims')

/** The labels of the deck, in English where it provides none. */
export function useLabels(): Wording & { labels: ClaimsLabels } {
  return inject(CLAIMS_LABELS, () => ({
    ...wordingOf('en'),
    labels: english,
  }), true)
}
