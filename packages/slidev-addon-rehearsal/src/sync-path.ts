/** Where, below the deck, windows of other browsers on this machine hear of one another: asked by `bridge.ts`, answered by `npm start` (slidev-publish). */
export const SYNC_PATH = 'in-step'
