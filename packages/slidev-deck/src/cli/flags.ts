import type { ArgsDef } from 'citty'
import { parseArgs } from 'node:util'

/**
 * What is wrong with a command line, in words, or undefined.
 * citty lets unknown flags, missing values and spare words pass; a mistyped `--rnage` must not export everything.
 */
export function flagProblem(rawArgs: string[], defs: ArgsDef): string | undefined {
  const named = Object.entries(defs).filter(([, { type }]) => type !== 'positional')
  const words = Object.keys(defs).length - named.length
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    help: { type: 'boolean' },
  }
  for (const [name, { type }] of named) {
    options[name] = {
      type: type === 'string' || type === 'enum'
        ? 'string'
        : 'boolean',
    }
  }
  const { tokens, positionals } = parseArgs({
    args: rawArgs,
    options,
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option')
      continue
    const def = options[token.name]
    if (!def)
      return `unknown option ${token.rawName}${suggestion(token.name, Object.keys(options))}`
    if (def.type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('-'))))
      return `option ${token.rawName} needs a value`
    if (def.type === 'boolean' && token.value !== undefined)
      return `option ${token.rawName} takes no value`
  }
  if (positionals.length > words)
    return `unexpected argument "${positionals[words]}"`
}

/** ` (did you mean --range?)` where a known flag has the same letters or starts alike, else nothing. */
function suggestion(name: string, known: string[]): string {
  const letters = (word: string) => [...word].sort().join('')
  const near = known.find(other => other.length > 2 && (letters(other) === letters(name) || other.startsWith(name.slice(0, 3))))
  return near
    ? ` (did you mean --${near}?)`
    : ''
}
