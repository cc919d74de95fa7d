/** Where the talk is, as far as one window knows. */
import type { Ref } from 'vue'
import type { DeckState } from '../composables/deckState.ts'
import type { Send } from './channel.ts'
import type { Place, ThisWindow } from './useThisWindow.ts'

/** What a window says: where it is, with all that Slidev shares; or a question where the others are; or that another browser can be heard. */
export type Message = DeckState | { asks: string } | { opened: true }

export interface Sync {
  readonly own: ThisWindow
  /** Whether this window has yet to hear where the others are. */
  readonly joining: Ref<boolean>
  /** The newest move that this window knows of, its own ones included. */
  known?: Place
  /** What other windows told last. */
  told?: DeckState
  /** None before Slidev has a channel. */
  send?: Send<Message>
}

const timeOf = (place?: Place) => place?.lastUpdate?.time ?? 0

/** Of two moves the later one holds, whenever a window hears of it. */
export function isOvertaken({ known }: Pick<Sync, 'known'>, told: Place): boolean {
  return timeOf(told) < timeOf(known)
}

export function placeOf({ page, clicks, lastUpdate }: DeckState): Place {
  return { page, clicks, lastUpdate }
}

/** Once for each reason: the talk goes on, and windows follow one another as Slidev lets them. */
const warned = new Set<string>()
export function warn(reason: string): void {
  if (!warned.has(reason))
    console.warn(`slidev-addon-rehearsal: windows may not stay in step, as ${reason}`)
  warned.add(reason)
}
