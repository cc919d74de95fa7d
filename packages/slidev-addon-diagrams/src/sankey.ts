/**
 * Mermaid's grammar for Sankey diagrams takes ASCII only (12.3.0, `TEXTDATA` in sankey.jison): "é" does not parse, quoted or not.
 * Its own entities (`#233;`) do not help: it puts other letters beyond ASCII in their place before it parses.
 */

/** A diagram's code as Mermaid can parse it: in a Sankey diagram each letter beyond ASCII is written as `{U+e9}`. */
export function asciiSankey(code: string): string {
  return /^\s*sankey/m.test(code)
    ? code.replace(/[^\0-\x7F]/gu, letter => `{U+${letter.codePointAt(0)!.toString(16)}}`)
    : code
}

/** The drawing with those letters put back. */
export function lettersPutBack(svg: string): string {
  return svg.replace(/\{U\+([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}
