import { describe, expect, it } from 'vitest'
import { PATH, readOperations } from '../src/operators.ts'

const read = (stream: string) => readOperations(new TextEncoder().encode(stream))
const text = (operand: unknown) => new TextDecoder('latin1').decode(operand as Uint8Array)

describe('readOperations', () => {
  it('reads numbers, names and operators, and where each operation stands', () => {
    const stream = '.5 -1 0 +2 3. 4 cm\n/G3 gs'
    expect(read(stream)).toEqual([
      {
        operator: 'cm',
        operands: [0.5, -1, 0, 2, 3, 4],
        start: 0,
        end: 18,
      },
      {
        operator: 'gs',
        operands: [
          { name: 'G3' },
        ],
        start: 19,
        end: 25,
      },
    ])
  })

  it('tells operators from the words true, false and null', () => {
    expect(read('0 0 x f n f* B true false null x').map(({ operator }) => operator)).toEqual(['x', 'f', 'n', 'f*', 'B', 'x'])
    expect(read('true false null x')[0]?.operands).toEqual([true, false, null])
  })

  it('takes the segments of a path as one, with the points that they lead to', () => {
    const stream = 'q -1.5 2 m\n3 .25 l 0 0 1 1 2 +2 c h 10 20 5 -6 re f m'
    expect(read(stream)).toEqual([
      {
        operator: 'q',
        operands: [],
        start: 0,
        end: 1,
      },
      {
        operator: PATH,
        operands: [
          -1.5,
          2,
          3,
          0.25,
          0,
          0,
          1,
          1,
          2,
          2,
          10,
          20,
          15,
          20,
          10,
          14,
          15,
          14,
        ],
        start: 2,
        end: stream.indexOf(' f'),
      },
      expect.objectContaining({ operator: 'f' }),
      expect.objectContaining({ operator: PATH, operands: [] }),
    ])
  })

  it('takes no operator for a segment that only begins like one', () => {
    expect(read('1 2 cm 1 2 ri 1 l1 2 Td').map(({ operator, operands }) => [operator, operands])).toEqual([
      [
        'cm',
        [1, 2],
      ],
      [
        'ri',
        [1, 2],
      ],
      [
        'l1',
        [1],
      ],
      [
        'Td',
        [2],
      ],
    ])
  })

  it('reads strings with escapes, nested brackets and octal codes', () => {
    const [operation] = read('(a\\(b\\)(c)\\n\\101\\\nd) Tj')
    expect(text(operation?.operands[0])).toBe('a(b)(c)\nAd')
  })

  it('reads hex strings, an odd last digit counting as followed by 0', () => {
    expect(read('<00 1fA> Tj')[0]?.operands[0]).toEqual(Uint8Array.of(0, 0x1F, 0xA0))
  })

  it('reads arrays and dictionaries in each other', () => {
    const [operation] = read('/Span <</MCID 3/K [1 (x) <<>>]/N /A#20B>> BDC')
    const properties = operation?.operands[1] as Map<string, unknown>
    expect(properties.get('MCID')).toBe(3)
    expect(properties.get('K')).toHaveLength(3)
    expect(properties.get('N')).toEqual({ name: 'A B' })
  })

  it('passes over comments and the data of inline images', () => {
    const operations = read('q % EI Q\nBI /W 1 ID \x00xEIy\xFF EI\nQ')
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q'])
  })

  it.each([
    ['(never ends', 'a string does not end'],
    ['<00', 'a hex string does not end'],
    ['BI /W 1 ID xx', 'an inline image does not end'],
    ['] x', 'unexpected byte'],
    ['[1 } 2] x', 'unexpected byte'],
  ])('refuses %s', (stream, message) => {
    expect(() => read(stream)).toThrow(message)
  })
})
