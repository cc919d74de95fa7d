/** The program that `parts/room.ts` starts: a room, whose memory and processor time are then its own. */
import type { RoomTalk } from 'slidev-addon-room/talk'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { openRoom } from 'slidev-addon-room/server/room'
import { listen } from 'slidev-deck/listen'

const token = 'x'.repeat(32)
const slides = 20

/** Slides as large as usual: two kilobytes of text, a picture of 80. */
const talk: RoomTalk = {
  lang: 'en',
  name: 'English',
  title: 'A talk',
  slides: Array.from({ length: slides }, (_, index) => ({
    title: `Slide ${index + 1}`,
    note: '',
    steps: [
      {
        click: 0,
        html: `<h1>Slide ${index + 1}</h1>${'<p>Twenty words that somebody says on a slide, again and again.</p>'.repeat(30)}`,
        picture: {
          type: 'image/webp',
          bytes: Buffer.alloc(80_000, index),
          width: 1280,
          height: 720,
        },
      },
    ],
  })),
}

// All listeners come from this machine, so from one address.
const room = await openRoom({
  talks: [talk],
  files: new Map(),
  token,
  port: 0,
  host: '127.0.0.1',
  limits: {
    perAddress: 1000,
    total: 1000,
    socketsPerAddress: 4000,
    sockets: 4000,
  },
})
const own = await listen((request, response) => room.lead(request, response, (request.url ?? '').slice('/room/'.length)), 0, '127.0.0.1')
process.send?.({
  port: room.port,
  own: own.port,
  token,
  slides,
})
process.on('message', () => process.send?.({
  memory: process.memoryUsage.rss(),
  cpu: process.cpuUsage(),
}))
process.once('disconnect', () => process.exit())
