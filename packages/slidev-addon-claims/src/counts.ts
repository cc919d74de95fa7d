import type { Ledger } from './cite.ts'

const words = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/**
 * Where a text counts data of its name and counts wrong: "five benchmarks" where there are six.
 * Numbers in headlines and notes are words that somebody wrote; data that is added leaves them behind.
 */
export function miscounts(text: string, datasets: Ledger['datasets']): { said: string, held: number }[] {
  const counted = Object.keys(datasets).filter(name => /^[a-z]+s$/.test(name))
  if (counted.length === 0)
    return []
  const phrase = new RegExp(String.raw`\b(${words.join('|')}|\d+)\s+(${counted.join('|')})\b`, 'gi')
  return Array.from(text.matchAll(phrase), ([said, number = '', name = '']) => ({
    said: said.replace(/\s+/g, ' '),
    number: /\d/.test(number)
      ? Number(number)
      : words.indexOf(number.toLowerCase()) + 2,
    held: datasets[name.toLowerCase()]?.length ?? 0,
  })).filter(({ number, held }) => number !== held).map(({ said, held }) => ({ said, held }))
}
