import type { Rule } from '../src/rules/rule.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ALL_RULES, NOT_CHECKED, RULES } from '../src/check.ts'
import { annotationRules } from '../src/rules/annotations.ts'
import { contentRules } from '../src/rules/content.ts'
import { documentRules } from '../src/rules/document.ts'
import { fontRules } from '../src/rules/fonts.ts'
import { structureRules } from '../src/rules/structure.ts'
import { tableRules } from '../src/rules/tables.ts'
import { xmpRules } from '../src/rules/xmp.ts'

const modules: Record<string, Rule[]> = {
  'annotations.ts': annotationRules,
  'content.ts': contentRules,
  'document.ts': documentRules,
  'fonts.ts': fontRules,
  'structure.ts': structureRules,
  'tables.ts': tableRules,
  'xmp.ts': xmpRules,
}

const text = readFileSync('docs/pdf-ua.md', 'utf8')
const rows = [
  ...text.matchAll(/^\| (\d.*?) \|(.*)\|$/gm),
].map(([, rules = '', rest = '']) => [
  rules,
  rest.trim(),
] as const)

/** The rules that a cell names: `7.1-5 … 7.1-7, 7.1-12`. */
function expand(cell: string): string[] {
  return cell.split(', ').flatMap((part) => {
    const [, clause, from, to = from] = /^([\d.]+)-(\d+)(?: … \1-(\d+))?$/.exec(part) ?? []
    if (!clause)
      throw new Error(`"${part}" names no rules`)
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${clause}-${Number(from) + index}`)
  })
}

describe('docs/pdf-ua.md', () => {
  it.each(Object.entries(modules))('names the rules that %s checks', (module, rules) => {
    const named = rows.filter(([, rest]) => rest.endsWith(`| \`${module}\``)).flatMap(([cell]) => expand(cell))
    expect(named.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it('names every rule once, and says why of those that are not checked', () => {
    const unchecked = rows.filter(([, rest]) => !rest.includes('.ts`'))
    expect(Object.fromEntries(unchecked)).toEqual(NOT_CHECKED)
    const all = rows.flatMap(([cell]) => expand(cell))
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(RULES.length + Object.keys(NOT_CHECKED).length)
  })

  it('names each rule of PDF/A, PDF/UA-2 and quality', () => {
    const named = [
      ...text.matchAll(/^\| ([A-Z]\S+) \|/gm),
    ].map(([, id]) => id)
    expect(named.sort()).toEqual(ALL_RULES.filter(rule => !RULES.includes(rule)).map(({ id }) => id).sort())
  })

  it('counts them', () => {
    const all = RULES.length + Object.keys(NOT_CHECKED).length
    expect(text).toContain(`by ${all} rules`)
    expect(text).toContain(`checks ${RULES.length} of them`)
  })
})
