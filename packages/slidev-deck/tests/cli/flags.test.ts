import type { ArgsDef } from 'citty'
import { describe, expect, it } from 'vitest'
import { flagProblem } from '../../src/cli/flags.ts'

const defs = {
  'entry': { type: 'positional', required: false },
  'output': { type: 'string' },
  'range': { type: 'string' },
  'dark': { type: 'boolean' },
  'with-clicks': { type: 'boolean' },
} satisfies ArgsDef

describe('a command line', () => {
  it.each([
    [],
    ['brief.md'],
    ['--output', 'a.pdf', '--dark'],
    ['--output=a.pdf'],
    ['--with-clicks', 'brief.md'],
    ['--no-dark'],
    ['--help'],
  ])('is taken: %j', (...args) => {
    expect(flagProblem(args, defs)).toBeUndefined()
  })

  it.each([
    [
      ['--nope'],
      'unknown option --nope',
    ],
    [
      ['--rnage', '1'],
      'unknown option --rnage (did you mean --range?)',
    ],
    [
      ['--output=a.pdf', '-x'],
      'unknown option -x',
    ],
    [
      ['--no-nope'],
      'unknown option --no-nope',
    ],
    [
      ['--output'],
      'option --output needs a value',
    ],
    [
      ['--output='],
      'option --output needs a value',
    ],
    [
      ['--output', '--dark'],
      'option --output needs a value',
    ],
    [
      ['--dark=yes'],
      'option --dark takes no value',
    ],
    [
      ['brief.md', 'slides.md'],
      'unexpected argument "slides.md"',
    ],
  ])('is refused: %j', (args, problem) => {
    expect(flagProblem(args, defs)).toBe(problem)
  })
})
