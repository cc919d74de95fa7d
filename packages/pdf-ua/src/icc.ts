/** The ICC profile of sRGB (IEC 61966-2-1), the colours that a browser paints in: a matrix and a curve (ICC.1:2004-10, version 4.2). */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** Colours of the profile's connection space are relative to the white point D50. */
const D50 = [0.9642, 1, 0.8249]

/** The primaries of sRGB and their white point D65, adapted to D50 by the Bradford matrix `chad`. */
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
}
const ADAPTATION = [
  ...[1.04788, 0.02292, -0.05022],
  ...[0.02959, 0.99048, -0.01707],
  ...[-0.00925, 0.01508, 0.75168],
]

/** The curve: ((x + 0.055) / 1.055) ^ 2.4 above 0.04045, x / 12.92 below (parametric curve of type 3, 10.15). */
const CURVE = [
  2.4,
  1 / 1.055,
  0.055 / 1.055,
  1 / 12.92,
  0.04045,
]

const ascii = (text: string) => Buffer.from(text, 'latin1')
const short = (value: number) => Buffer.from([value >> 8, value & 255])
function long(value: number) {
  return Buffer.concat([
    short(value >>> 16),
    short(value & 0xFFFF),
  ])
}
/** Numbers of 16 bits before and 16 after the point (s15Fixed16Number). */
const fixed = (values: readonly number[]) => Buffer.concat(values.map(value => long(Math.round(value * 65536) >>> 0)))

/** A tag's data: its type, four bytes that are kept free, and what it holds, filled up to four bytes. */
function tag(type: string, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat([
    ascii(type),
    long(0),
    ...parts,
  ])
  return Buffer.concat([
    data,
    Buffer.alloc(-data.length & 3),
  ])
}

/** One text, in English (multiLocalizedUnicodeType). */
function words(text: string): Buffer {
  const utf16 = Buffer.from(text, 'utf16le').swap16()
  return tag('mluc', long(1), long(12), ascii('enUS'), long(utf16.length), long(28), utf16)
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  const put = (at: number, part: Buffer) => part.copy(bytes, at)
  put(0, long(size))
  put(8, long(0x04200000))
  put(12, ascii('mntrRGB XYZ '))
  put(24, Buffer.concat([2025, 1, 1].map(short)))
  put(36, ascii('acsp'))
  put(68, fixed(D50))
  return bytes
}

/** The profile as it stands in a file: about 600 bytes, always the same. */
export function srgbProfile(): Buffer {
  const curve = tag('para', short(3), short(0), fixed(CURVE))
  const tags: [string, Buffer][] = [
    [
      'desc',
      words('sRGB IEC61966-2.1'),
    ],
    [
      'cprt',
      words('No copyright, use freely'),
    ],
    [
      'wtpt',
      tag('XYZ ', fixed(D50)),
    ],
    [
      'chad',
      tag('sf32', fixed(ADAPTATION)),
    ],
    ...Object.entries(PRIMARIES).map(([name, xyz]): [string, Buffer] => [
      name,
      tag('XYZ ', fixed(xyz)),
    ]),
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, curve]),
  ]
  const data = [
    ...new Set(tags.map(([, part]) => part)),
  ]
  const from = 128 + 4 + 12 * tags.length
  const offsetOf = (part: Buffer) => data.slice(0, data.indexOf(part)).reduce((sum, { length }) => sum + length, from)
  const table = tags.flatMap(([name, part]) => [
    ascii(name),
    long(offsetOf(part)),
    long(part.length),
  ])
  const body = Buffer.concat([
    long(tags.length),
    ...table,
    ...data,
  ])
  const profile = Buffer.concat([
    header(128 + body.length),
    body,
  ])
  // The profile's ID is the MD5 of itself with the ID left empty (7.2.18).
  createHash('md5').update(profile).digest().copy(profile, 84)
  return profile
}
