/** Writing XML. */
import { escapeUTF8 } from 'entities/escape'

/** Characters that XML 1.0 has no way to write (section 2.2). */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g

/** Text as it stands in XML, between tags and in quotation marks. */
export function escaped(text: string): string {
  return escapeUTF8(text.toWellFormed().replace(NOT_XML, '').replace(/[\t\n\r]/g, ' '))
}

/** Attributes, without those that are not there. */
export function attributes(of: Record<string, string | number | boolean | undefined>): string {
  return Object.entries(of).filter(([, value]) => value !== undefined && value !== false).map(([name, value]) => ` ${name}="${value === true
    ? 1
    : escaped(String(value))}"`).join('')
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Names of the formats' parts (ECMA-376). */
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const NAMESPACES = ` xmlns:a="${A}" xmlns:r="${R}" xmlns:p="${P}"`

/** The relationships of a part. */
export class Relations {
  private readonly of = new Map<string, string>()
  private readonly lines: string[] = []

  constructor(all: readonly [type: string, target: string][] = []) {
    for (const [type, target] of all)
      this.to(type, target)
  }

  /** The id of a relationship, the same for the same target. */
  to(type: string, target: string, external = false): string {
    const known = this.of.get(`${type} ${target}`)
    if (known)
      return known
    const id = `rId${this.of.size + 1}`
    this.of.set(`${type} ${target}`, id)
    this.lines.push(`<Relationship${attributes({
      Id: id,
      Type: type.startsWith('http')
        ? type
        : `${R}/${type}`,
      Target: target,
      TargetMode: external && 'External',
    })}/>`)
    return id
  }

  xml(): string {
    return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.lines.join('')}</Relationships>`
  }
}
