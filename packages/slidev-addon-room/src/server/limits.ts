/** What strangers may ask of the room: generous to a hall whose router gives everybody one address, far from what a laptop can't serve. */

/** Of streams, which stay open (streams.ts). */
export interface StreamLimits {
  /** Most streams of one address. */
  perAddress: number
  /** Most streams in all. */
  total: number
  /** A reader who has not taken so many bytes is dropped; its browser connects again by itself. */
  unread: number
}

/** Of connections (bounded.ts). */
export interface ConnectionLimits {
  /** Most connections of one address. */
  socketsPerAddress: number
  /** Most connections in all. */
  sockets: number
}

export interface RoomLimits extends StreamLimits, ConnectionLimits {}

/** Those of listeners, who may be anybody in the network. */
export const LISTENERS: Readonly<RoomLimits> = {
  perAddress: 200,
  total: 500,
  unread: 64 * 1024,
  socketsPerAddress: 400,
  sockets: 1500,
}

/** Those of the presenter's windows, all on this machine. */
export const WINDOWS: Readonly<StreamLimits> = { perAddress: 50, total: 50, unread: LISTENERS.unread }
