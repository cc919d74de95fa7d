import type { Fault } from '../src/fault.ts'
import { describe, expect, it } from 'vitest'
import { Failure } from '../src/cli/failure.ts'
import { faultLine } from '../src/fault.ts'

describe('a fault in one line', () => {
  const problem = 'has no headline'

  it.each<[Fault, string]>([
    [
      {
        file: 'slides.md',
        line: 12,
        slide: 3,
        problem,
        remedy: 'write one',
      },
      'slides.md:12: slide 3: has no headline; write one',
    ],
    [
      { file: 'slides.md', problem },
      'slides.md: has no headline',
    ],
    [
      { slide: 3, part: 'note', problem },
      'note of slide 3: has no headline',
    ],
    [
      { part: 'headmatter', problem },
      'headmatter: has no headline',
    ],
    [
      { problem },
      problem,
    ],
  ])('says where, what is wrong and what to do: %o', (fault, line) => {
    expect(faultLine(fault)).toBe(line)
  })
})

it('a failure says its fault and bears it, and what caused it', () => {
  const fault = { file: 'slides.md', problem: 'does not parse' }
  const cause = new Error('line 3')
  const failure = new Failure(fault, { cause })
  expect(failure).toMatchObject({ message: 'slides.md: does not parse', fault, cause })
  expect(new Failure('no luck').fault).toEqual({ problem: 'no luck' })
})
