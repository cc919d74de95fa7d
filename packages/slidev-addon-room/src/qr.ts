/** An address as a code that a phone's camera reads. */
import { encode, renderUnicodeCompact } from 'uqr'

/** The quiet zone around a code, in modules, as the standard (ISO/IEC 18004) asks for. */
const QUIET = 4

/** A code of squares, each of one unit, as the path of an SVG whose `viewBox` is `0 0 size size`. */
export function qrPath(address: string): { size: number, path: string } {
  const { size, data } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => isDark
    ? [`M${x} ${y}h1v1h-1z`]
    : [])).join('')
  return { size, path }
}

/** The same for a terminal, light on dark or dark on light: two rows of modules in a line. */
export function qrText(address: string): string {
  return renderUnicodeCompact(address, { ecc: 'M', border: 2 })
}
