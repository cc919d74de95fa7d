/** Numbers of English texts that are written in words, from zero to ninety-nine. */

const small = [
  'zero',
  'one',
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
]
const tens = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]

/** One of them in a regular expression without regard to case: "five", "forty", "forty-two". */
export const NUMBER_WORD = String.raw`(?:(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small.join('|')})`

/** What it counts: 42 for "forty-two". -1 where a word is no number. */
export function numberOf(word: string): number {
  const [ten = '', one] = word.toLowerCase().split(/[- ]/)
  return tens.includes(ten)
    ? (tens.indexOf(ten) + 2) * 10 + (one === undefined
        ? 0
        : small.indexOf(one))
    : small.indexOf(ten)
}
