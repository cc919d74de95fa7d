import { PDFContext, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { parentOfAnnotation, parentOfMark, readParents } from '../src/parents.ts'

const context = PDFContext.create()
const [first, second, third] = ['P', 'H1', 'Link'].map(type => context.obj({ S: type }))
/** A tree in two leaves: a page with two marks, then a link. */
const root = context.obj({
  ParentTree: {
    Kids: [
      context.register(context.obj({
        Nums: [
          0,
          [first!, second!],
        ],
      })),
      context.register(context.obj({
        Nums: [
          4,
          context.register(third!),
        ],
      })),
    ],
  },
})

describe('readParents', () => {
  const parents = readParents(root)

  it('finds the element of a mark in any leaf of the tree', () => {
    expect(parentOfMark(context.obj({ StructParents: 0 }), 1, parents)).toBe(second)
  })

  it('finds the element of an annotation', () => {
    expect(parentOfAnnotation(context.obj({ StructParent: 4 }), parents)).toBe(third)
  })

  it('finds none where the page, the mark or the annotation has no place in it', () => {
    expect(parentOfMark(context.obj({}), 0, parents)).toBeUndefined()
    expect(parentOfMark(context.obj({ StructParents: 0 }), 7, parents)).toBeUndefined()
    expect(parentOfMark(context.obj({ StructParents: 4 }), 0, parents)).toBeUndefined()
    expect(parentOfAnnotation(context.obj({ StructParent: 9 }), parents)).toBeUndefined()
  })

  it('is empty where the structure has no way back', () => {
    expect(readParents(undefined).size).toBe(0)
    expect(readParents(context.obj({
      Type: PDFName.of('StructTreeRoot'),
    })).size).toBe(0)
  })
})
