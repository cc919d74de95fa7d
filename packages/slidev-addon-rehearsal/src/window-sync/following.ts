/** What a window does with what the others say. */
import type { DeckState } from '../composables/deckState.ts'
import type { Message, Sync } from './sync.ts'
import { onSharedUpdate } from '@slidev/client'
import { toRaw } from 'vue'
import { deckState } from '../composables/deckState.ts'
import { isOvertaken, placeOf, warn } from './sync.ts'

/** How often a window that is busy with its own move is told of another: it is busy for one task. */
const MOST_TRIES = 50

export function ask({ send, own }: Sync): void {
  send?.({ asks: own.id })
}

export function hear(sync: Sync, message: Message): void {
  const { send, known, joining, own } = sync
  if ('opened' in message) {
    if (joining.value)
      ask(sync)
    else if (known && own.takesPart())
      send?.(toRaw(deckState))
  }
  else if ('asks' in message) {
    if (own.takesPart() && (known || deckState.blackout?.on))
      send?.(toRaw(deckState))
  }
  else if (!isOvertaken(sync, message)) {
    follow(sync, sync.told = message)
  }
}

function follow(sync: Sync, told: DeckState, tries = 1): void {
  const { own } = sync
  if (!told.lastUpdate || told !== sync.told || isOvertaken(sync, told) || !own.takesPart())
    return
  sync.known = placeOf(told)
  onSharedUpdate(told)
  if (deckState.lastUpdate?.time !== told.lastUpdate.time) {
    // Dropped: the window is still busy. Slidev ends that with its next task.
    if (tries < MOST_TRIES)
      setTimeout(follow, 0, sync, told, tries + 1)
    else
      warn('Slidev takes no moves of other windows')
    return
  }
  // In the same task as the update, which keeps Slidev from telling the others what they said themselves.
  if (own.isAt(told))
    sync.joining.value = false
  // Windows of another kind are taken there by Slidev.
  else if (own.isLike(told))
    void own.show(told)
}

/**
 * Reads who moved last from what Slidev shares. Slidev's own channel takes whatever comes: what is overtaken, or comes from
 * a page without a place, is put back before anybody looks.
 */
export function readShared(sync: Sync, onOwnMove: (update: NonNullable<DeckState['lastUpdate']>) => void): void {
  const update = toRaw(deckState.lastUpdate)
  if (!update || update === sync.known?.lastUpdate || update.window === sync.own.id)
    return
  // Without a window's name it is this window's own, which Slidev just made.
  if (update.window === undefined) {
    onOwnMove(update)
  }
  else if (!update.time || isOvertaken(sync, deckState)) {
    restore(sync)
  }
  else {
    sync.known = placeOf(sync.told = {
      ...toRaw(deckState),
    })
  }
}

export function restore({ known, own }: Sync): void {
  Object.assign(deckState, known ?? own.place())
}
