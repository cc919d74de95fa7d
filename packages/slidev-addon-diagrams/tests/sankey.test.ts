import { expect, it } from 'vitest'
import { asciiSankey, lettersPutBack } from '../src/sankey.ts'

const code = 'sankey-beta\n"Stabilité","critère 1",1\n"ثبات","critère 1",1\n'

it('gives Mermaid a Sankey diagram in ASCII, and the drawing its letters', () => {
  const ascii = asciiSankey(code)
  expect(ascii).toMatch(/^[\0-\x7F]*$/)
  expect(lettersPutBack(ascii)).toBe(code)
})

it('leaves other diagrams as they are', () => {
  expect(asciiSankey('flowchart LR\n  A["défaillance"]')).toBe('flowchart LR\n  A["défaillance"]')
})
