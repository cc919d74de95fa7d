import type { Ledger } from './cite.ts'
import { NUMBER_WORD, numberOf } from 'slidev-deck/number-words'

/**
 * Where a text counts data of its name and counts wrong: "five benchmarks" where there are six.
 * Numbers in headlines and notes are words that somebody wrote; data that is added leaves them behind.
 */
export function miscounts(text: string, datasets: Ledger['datasets']): { said: string, held: number }[] {
  const counted = Object.keys(datasets).filter(name => /^[a-z]+s$/.test(name))
  if (counted.length === 0)
    return []
  const phrase = new RegExp(String.raw`\b(${NUMBER_WORD}|\d+)\s+(${counted.join('|')})\b`, 'gi')
  const found: { said: string, held: number }[] = []
  for (const [said, number = '', name = ''] of text.matchAll(phrase)) {
    const counted = /\d/.test(number)
      ? Number(number)
      : numberOf(number)
    const held = datasets[name.toLowerCase()]?.length ?? 0
    // "Each one risks" has a verb.
    if (counted > 1 && counted !== held) {
      found.push({
        said: said.replace(/\s+/g, ' '),
        held,
      })
    }
  }
  return found
}
