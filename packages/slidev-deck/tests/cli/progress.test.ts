import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { step } from '../../src/cli/progress.ts'

const wasTerminal = process.stderr.isTTY
let said: string
beforeEach(() => {
  said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  terminal(wasTerminal)
})

function terminal(is: boolean): void {
  process.stderr.isTTY = is
}

async function work(report: (detail: string) => void): Promise<string> {
  report('slide 3 of 19')
  return 'done'
}

describe('a step of a program', () => {
  it('is one plain line in a log', async () => {
    terminal(false)
    expect(await step('Printing', work)).toBe('done')
    expect(said).toBe('Printing\n')
  })

  it('is one line that is rewritten in a terminal, and ends with its seconds', async () => {
    terminal(true)
    await step('Printing', work)
    expect(said).toContain('slide 3 of 19')
    expect(said.split('\n')).toHaveLength(2)
    expect(said.split('\r').at(-1)).toMatch(/Printing .*\d\.\d s/)
  })

  it('that fails says so, and hands on the error', async () => {
    terminal(true)
    await expect(step('Printing', async () => {
      throw new Error('no paper')
    })).rejects.toThrow('no paper')
    expect(said.split('\r').at(-1)).toMatch(/failed/)
  })
})
