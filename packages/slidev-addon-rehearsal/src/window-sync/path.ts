/** Where, below the deck, windows of other browsers on this machine hear of one another: asked by `channel.ts`, answered by `relay.ts`. */
export const SYNC_PATH = 'in-step'
