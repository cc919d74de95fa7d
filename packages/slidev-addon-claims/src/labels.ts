import type { Wording } from 'slidev-deck/language'
import type { InjectionKey } from 'vue'
import type { ClaimKind } from './claim.ts'
import { wordingOf } from 'slidev-deck/language'
import { inject } from 'vue'

/** What the line, the panel and the marks say; `{…}` is filled in. */
export interface ClaimsLabels {
  /** The mark ❞, read aloud. */
  readonly accordingTo: string
  /** The mark explained below a slide, and where it first stands. */
  readonly legend: string
  readonly legendLong: string
  /** The line at the foot of a slide: "Article ¶2, ¶5", read aloud as "Article paragraph 2, paragraph 5". */
  readonly article: string
  /** A paragraph as it is seen, and as it is read aloud. */
  readonly paragraphSign: string
  readonly paragraph: string
  /** Between two of them, with the space. */
  readonly comma: string
  readonly whereFrom: string
  readonly more: string
  /** The panel that the line opens. */
  readonly panelTitle: string
  readonly panelEmpty: string
  readonly close: string
  /** "¶2.3" is read aloud as "¶2, sentence 3". */
  readonly sentence: string
  /** Read aloud before one of the kinds. */
  readonly kind: string
  readonly kinds: Readonly<Record<ClaimKind, string>>
  readonly articleClaim: string
  readonly toCheck: string
}

const english: ClaimsLabels = {
  accordingTo: 'according to the article',
  legend: 'the article’s claim, see “Points to confirm”',
  legendLong: 'a contested claim of the article behind this talk: see “Points to confirm”',
  article: 'Article',
  paragraphSign: '¶{no}',
  paragraph: 'paragraph {no}',
  comma: ', ',
  whereFrom: 'where does that come from?',
  more: 'More on page {no}',
  panelTitle: 'Where does slide {no} come from?',
  panelEmpty: 'This slide makes no statement from the article.',
  close: 'Close',
  sentence: 'sentence {no}',
  kind: 'Kind:',
  kinds: {
    fact: 'stated as fact',
    figure: 'figure given',
    assessment: 'assessment',
    demand: 'demand',
    forecast: 'forecast',
  },
  articleClaim: 'the article’s claim',
  toCheck: 'To check: {check}',
}

/** A deck in another language provides its labels under this key, in `setup/main.ts`. */
export const CLAIMS_LABELS: InjectionKey<Wording & { labels: ClaimsLabels }> = Symbol('labels of the claims')

/** The labels of the deck, in English where it provides none. */
export function useLabels(): Wording & { labels: ClaimsLabels } {
  return inject(CLAIMS_LABELS, () => ({
    ...wordingOf('en'),
    labels: english,
  }), true)
}
