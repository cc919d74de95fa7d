import { describe, expect, it } from 'vitest'
import { readOperations } from '../src/operators.ts'
import { readPaints } from '../src/paint.ts'

const read = (stream: string) => readPaints(readOperations(new TextEncoder().encode(stream)))

describe('readPaints', () => {
  it('finds a path from its first point to the operator that paints it, and where it is', () => {
    expect(read('2 0 0 2 10 20 cm 0 0 m 5 5 l h f')).toMatchObject([
      {
        kind: 'path',
        first: 1,
        last: 2,
        box: {
          left: 10,
          bottom: 20,
          right: 20,
          top: 30,
        },
        artifact: false,
      },
    ])
  })

  it('finds all of a path whose segments a comment parts', () => {
    expect(read('0 0 m % then\n5 5 l 3 9 l h f')).toMatchObject([
      {
        first: 0,
        last: 2,
        box: { left: 0, bottom: 0, right: 5, top: 9 },
      },
    ])
  })

  it('paints nothing where a path is only dropped or clips', () => {
    expect(read('0 0 10 10 re W n 0 0 5 5 re n')).toEqual([])
  })

  it('sees only what the clip leaves, until it is taken back', () => {
    const [inside, outside, after] = read('q 0 0 10 10 re W n 5 5 20 20 re f 50 50 5 5 re f Q 50 50 5 5 re f')
    expect(inside?.box).toEqual({
      left: 5,
      bottom: 5,
      right: 10,
      top: 10,
    })
    expect(outside?.box).toBeUndefined()
    expect(after?.box).toBeDefined()
  })

  it('takes a text object of one mark as one piece', () => {
    expect(read('/P <</MCID 4>> BDC BT /F1 12 Tf 1 0 0 1 9 8 Tm <0001> Tj 5 0 Td [<0002> -20 <0003>] TJ ET EMC')).toMatchObject([
      {
        kind: 'text',
        mcid: 4,
        first: 1,
        last: 7,
        shown: [
          {
            font: 'F1',
            codes: Uint8Array.of(0, 1),
          },
          {
            font: 'F1',
            codes: Uint8Array.of(0, 2, 0, 3),
          },
        ],
      },
    ])
  })

  it('takes a text object of several marks apart', () => {
    const paints = read('BT /P <</MCID 0>> BDC <01> Tj EMC /P <</MCID 1>> BDC <02> Tj EMC ET')
    expect(paints.map(({ mcid, first, last }) => [mcid, first, last])).toEqual([
      [0, 2, 2],
      [1, 5, 5],
    ])
  })

  it('knows a new line from the same one, and a gap from the next letter', () => {
    const [paint] = read('BT /F1 10 Tf 1 0 0 -1 0 10 Tm <0001> Tj 4 0 Td <0002> Tj 0 12 Td <0003> Tj 16 0 Td <0004> Tj ET')
    expect(paint?.shown.map(({ apart }) => apart)).toEqual([true, false, true, true])
  })

  it('keeps together what stands in a mark without a number', () => {
    expect(read('/Span <</ActualText (x)>> BDC 0 0 1 1 re f 2 2 1 1 re f EMC')).toMatchObject([
      {
        first: 0,
        last: 5,
        box: { left: 0, bottom: 0, right: 3, top: 3 },
      },
    ])
  })

  it('knows artifacts, invisible text, forms and shadings', () => {
    const paints = read('/Artifact BMC /X1 Do EMC /Sh sh BT 3 Tr <01> Tj ET')
    expect(paints.map(({ kind, artifact }) => [kind, artifact])).toEqual([
      ['xobject', true],
      ['shading', false],
      ['text', false],
    ])
    expect(paints[2]?.shown[0]?.invisible).toBe(true)
  })
})
