import { expect, it } from 'vitest'
import { invisibleOperations } from '../src/invisible-content.ts'
import { readOperations } from '../src/operators.ts'
import { readPaints } from '../src/paint.ts'

const PAGE = '0 0 400 225 re W* n'
const AFTER = '1 0 0 1 0 225 cm 1 1 1 rg 0 0 400 225 re f'

/** What is left of a stream. `drawn`: its `Do` draws a form that is no paint of the stream. */
function rest(stream: string, { drawn = false } = {}) {
  const bytes = new TextEncoder().encode(stream)
  const operations = readOperations(bytes)
  const paints = readPaints(operations).filter(({ kind }) => !drawn || kind !== 'xobject')
  const draws = new Set(drawn
    ? operations.flatMap(({ operator }, index) => operator === 'Do'
        ? [index]
        : [])
    : [])
  const gone = invisibleOperations(operations, paints, draws, new Set())
  return operations.filter((_, index) => !gone.has(index)).map(({ start, end }) => stream.slice(start, end).trim()).join(' ')
}

it('the ground of what follows goes, with all that sets it up', () => {
  const seen = `q ${PAGE} 0 0 40 40 re f Q`
  expect(rest(`${seen} q ${PAGE} q ${AFTER} Q Q`)).toBe(seen)
  expect(rest(`${seen} q ${PAGE} q /Artifact BMC ${AFTER} EMC Q Q`)).toBe(seen)
  expect(rest(`q ${PAGE} q ${AFTER} Q 0 0 40 40 re f Q`)).toBe(`q ${PAGE} 0 0 40 40 re f Q`)
})

it('it goes from a group that paints something else, too, with its colour', () => {
  const seen = `q ${PAGE} q 1 0 0 1 0 -225 cm .9 .9 .9 RG .9 .9 .9 rg 0 225 400 225 re f`
  expect(rest(`${seen} 1 1 1 RG 1 1 1 rg 0 0 400 225 re f Q Q`)).toBe(`${seen} Q Q`)
})

it('a group that paints nothing goes', () => {
  expect(rest('q 1 0 0 rg q Q Q 0 0 1 1 re f')).toBe('0 0 1 1 re f')
})

it.each([
  ['something that is seen in part', `q ${PAGE} q 1 0 0 1 0 224 cm 0 0 400 225 re f Q Q`],
  ['what nothing cuts off', `q ${AFTER} Q`],
  ['a line, which is wider than its path', `q ${PAGE} q 1 0 0 1 0 225 cm 0 0 400 225 re S Q Q`],
  ['a fill without an area, which is as wide as a pixel', `q ${PAGE} 0 225 400 0 re f Q`],
  ['text', `q ${PAGE} BT /F1 20 Tf 1 0 0 1 0 300 Tm <01> Tj ET Q`],
  ['a picture', `q ${PAGE} q 1 0 0 1 0 225 cm /X1 Do Q Q`],
  ['what counts without a group', `${PAGE} 1 0 0 rg`],
  ['an area that cuts what follows', `${PAGE} 0 225 400 225 re W f`],
  ['a colour that text has', `q 1 0 0 rg BT /F1 20 Tf <01> Tj ET Q`],
  ['a mark that closes elsewhere', `q /P <</MCID 0>> BDC Q q EMC Q`],
])('%s stays', (_, stream) => expect(rest(stream)).toBe(stream))

it('a form stays that is a stream of its own', () => {
  expect(rest('q /X1 Do Q q Q', { drawn: true })).toBe('q /X1 Do Q')
})
