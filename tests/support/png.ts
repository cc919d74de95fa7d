import { Buffer } from 'node:buffer'
import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([
    Buffer.from(type, 'latin1'),
    data,
  ])
  const [length, check] = [
    Buffer.alloc(4),
    Buffer.alloc(4),
  ]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A picture of one colour, as a PNG. */
export function png(width: number, height: number, colour: readonly [number, number, number]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([
    Buffer.from([0]),
    Buffer.alloc(width * 3, Buffer.from(colour)),
  ])
  return Buffer.concat([
    Buffer.from([
      0x89,
      0x50,
      0x4E,
      0x47,
      0x0D,
      0x0A,
      0x1A,
      0x0A,
    ]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(height * line.length, line))),
    chunk('IEND', new Uint8Array()),
  ])
}
