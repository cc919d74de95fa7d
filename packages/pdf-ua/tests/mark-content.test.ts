import { describe, expect, it } from 'vitest'
import { markContent } from '../src/mark-content.ts'
import { readOperations } from '../src/operators.ts'
import { readPaints } from '../src/paint.ts'

/** The stream marked anew, each piece of paint with the position of the list. */
function marked(stream: string, positions: (number | undefined)[], draws: number[] = []) {
  const bytes = new TextEncoder().encode(stream)
  const operations = readOperations(bytes)
  const paints = readPaints(operations).map((paint, index) => ({ ...paint, position: positions[index] }))
  const { bytes: result, marks } = markContent({
    bytes,
    operations,
    paints,
    tagOf: position => `T${position}`,
    draws: new Set(draws),
  })
  return {
    stream: result.toString('latin1').trim().replace(/\n/g, ' '),
    marks,
  }
}

describe('markContent', () => {
  it('wraps what belongs to nothing as an artifact, the state before it left outside', () => {
    expect(marked('q 1 0 0 rg 0 0 1 1 re f Q', [undefined]).stream).toBe('q 1 0 0 rg /Artifact BMC 0 0 1 1 re f EMC Q')
  })

  it('numbers marks anew and says to which position each belongs', () => {
    const { stream, marks } = marked('/P <</MCID 7>> BDC 0 0 1 1 re f EMC /H1 <</MCID 9>> BDC BT <01> Tj ET EMC', [5, 3])
    expect(stream).toBe('/T5 <</MCID 0>> BDC 0 0 1 1 re f EMC /T3 <</MCID 1>> BDC BT <01> Tj ET EMC')
    expect(marks).toEqual([5, 3])
  })

  it('lets neighbours in the reading order share a mark, and no others', () => {
    expect(marked('BT <01> Tj ET BT <02> Tj ET BT <03> Tj ET', [4, 5, 8]).marks).toEqual([4, 8])
    expect(marked('BT <01> Tj ET BT <02> Tj ET', [5, 4]).marks).toEqual([5, 4])
  })

  it('marks pieces of one text object inside of it', () => {
    const { stream } = marked('BT /P <</MCID 0>> BDC <01> Tj EMC /P <</MCID 1>> BDC <02> Tj EMC ET', [2, 4])
    expect(stream).toBe('BT /T2 <</MCID 0>> BDC <01> Tj EMC /T4 <</MCID 1>> BDC <02> Tj EMC ET')
  })

  it('leaves the marks that only give a text its words', () => {
    expect(marked('/P <</MCID 0>> BDC BT /Span <</ActualText (x)>> BDC <01> Tj EMC ET EMC', [2]).stream)
      .toBe('/T2 <</MCID 0>> BDC BT /Span <</ActualText (x)>> BDC <01> Tj EMC ET EMC')
  })

  it('leaves out what nobody can see, though an old mark opens in it and closes elsewhere', () => {
    const page = '0 0 9 9 re W* n'
    expect(marked(`/P <</MCID 0>> BDC q 0 0 1 1 re f Q q ${page} q 1 0 0 1 0 9 cm EMC /NonStruct <</MCID 1>> BDC 0 0 9 9 re f Q Q EMC`, [2, undefined]))
      .toEqual({
        stream: 'q /T2 <</MCID 0>> BDC 0 0 1 1 re f EMC Q',
        marks: [2],
      })
  })

  it('puts no mark around a form that has marks of its own', () => {
    // The form is no paint of the stream: it is a stream of its own.
    const bytes = new TextEncoder().encode('0 0 1 1 re f /X1 Do 0 0 2 2 re f')
    const operations = readOperations(bytes)
    const paints = readPaints(operations).filter(({ kind }) => kind === 'path').map(paint => ({ ...paint, position: undefined }))
    const { bytes: result } = markContent({
      bytes,
      operations,
      paints,
      tagOf: String,
      draws: new Set([2]),
    })
    expect(result.toString('latin1').replace(/\n/g, ' ').trim()).toBe('/Artifact BMC 0 0 1 1 re f EMC /X1 Do /Artifact BMC 0 0 2 2 re f EMC')
  })
})
