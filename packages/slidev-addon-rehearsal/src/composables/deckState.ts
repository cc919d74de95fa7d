/** Slidev's shared state, with what the deck adds to it. Slidev copies whatever is in it, here and in other windows. */
import type { SharedState } from '@slidev/client'
import type { TalkTimer } from '../timer.ts'
import { sharedState } from '@slidev/client'

export interface DeckState extends SharedState {
  timer: SharedState['timer'] & Partial<Pick<TalkTimer, 'revision' | 'opening'>>
  /** Who moved last; `window` is a name of the window's own (`window-sync/`). */
  lastUpdate?: NonNullable<SharedState['lastUpdate']> & { window?: string }
  /** Whether the audience's screen is black, and since when (`useBlackout.ts`). */
  blackout?: { on: boolean, time: number }
}

export const deckState: DeckState = sharedState

/** Whether this window has changed something in it that the others have not been told yet (`window-sync/`). */
export const ownChange = { untold: false }
