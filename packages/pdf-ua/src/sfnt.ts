/** The few tables of a TrueType font program that say how many glyphs it has and how wide they are. */
import { Buffer } from 'node:buffer'

export interface FontProgram {
  /** How many glyphs it has. */
  glyphs: number
  /** The width of a glyph in thousandths of its size. */
  widthOf: (glyph: number) => number
  /** Platform and encoding of each character map. */
  cmaps: { platform: number, encoding: number }[]
}

/** Reads an embedded TrueType program (ISO/IEC 14496-22). Throws where a table that must be there is missing. */
export function readFontProgram(bytes: Uint8Array): FontProgram {
  const data = Buffer.from(bytes)
  const tables = new Map(Array.from({
    length: data.readUInt16BE(4),
  }, (_, i) => {
    const at = 12 + 16 * i
    const offset = data.readUInt32BE(at + 8)
    return [
      data.toString('latin1', at, at + 4),
      data.subarray(offset, offset + data.readUInt32BE(at + 12)),
    ] as const
  }))
  const table = (name: string) => {
    const found = tables.get(name)
    if (!found)
      throw new Error(`The font program has no table ${name}`)
    return found
  }
  const unitsPerEm = table('head').readUInt16BE(18)
  const metrics = table('hhea').readUInt16BE(34)
  const widths = table('hmtx')
  const cmap = tables.get('cmap')
  return {
    glyphs: table('maxp').readUInt16BE(4),
    // Glyphs beyond the last metric are as wide as that.
    widthOf: glyph => widths.readUInt16BE(4 * Math.min(glyph, metrics - 1)) * 1000 / unitsPerEm,
    cmaps: Array.from({ length: cmap?.readUInt16BE(2) ?? 0 }, (_, i) => ({
      platform: cmap?.readUInt16BE(4 + 8 * i) ?? 0,
      encoding: cmap?.readUInt16BE(6 + 8 * i) ?? 0,
    })),
  }
}
