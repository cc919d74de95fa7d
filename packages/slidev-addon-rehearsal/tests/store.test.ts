// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { pack, toJson } from '../src/exchange.ts'
import { binRun, emptyBin, importRuns, isRunKey, loadRun, readStore, restoreRun, saveRun } from '../src/store.ts'
import { anyRun, planOf, runOf } from './sample.ts'

const run = runOf(planOf(20, 60), [1, 25], [2, 30])
const other = { ...run, until: run.until + 5000 }
beforeEach(() => localStorage.clear())

/** A storage with room for so many characters more. */
function nearlyFull(room: number): Storage {
  return new Proxy(localStorage, {
    get(target, key) {
      const value = Reflect.get(target, key)
      if (key === 'setItem') {
        return (name: string, text: string) => {
          if (text.length > room)
            throw new DOMException('full', 'QuotaExceededError')
          target.setItem(name, text)
        }
      }
      return typeof value === 'function'
        ? value.bind(target)
        : value
    },
  })
}

describe('the store', () => {
  it('keeps runs, the newest first', () => {
    const later = { ...run, id: 'a-run', startedAt: '2025-12-03T08:00:00.000Z' }
    saveRun(localStorage, run)
    saveRun(localStorage, later)
    expect(readStore(localStorage)).toEqual({
      runs: [later, run],
      binned: [],
      damaged: [],
    })
    expect(loadRun(localStorage, 'run-1')).toEqual(run)
  })

  it('leaves other people\'s keys alone', () => {
    localStorage.setItem('slidev-color-schema', 'dark')
    saveRun(localStorage, run)
    binRun(localStorage, run.id)
    emptyBin(localStorage)
    expect(localStorage.getItem('slidev-color-schema')).toBe('dark')
    expect(localStorage).toHaveLength(1)
    expect([
      isRunKey('slidev-color-schema'),
      isRunKey(null),
      isRunKey('rehearsal:run:a'),
    ]).toEqual([false, false, true])
  })

  it('puts a run in the bin and back', () => {
    saveRun(localStorage, run)
    binRun(localStorage, run.id)
    expect(readStore(localStorage)).toMatchObject({
      runs: [],
      binned: [run],
    })
    restoreRun(localStorage, run.id)
    expect(readStore(localStorage)).toMatchObject({
      runs: [run],
      binned: [],
    })
  })

  it('deletes for good only what is in the bin', () => {
    saveRun(localStorage, run)
    saveRun(localStorage, { ...run, id: 'run-2' })
    binRun(localStorage, 'run-2')
    emptyBin(localStorage)
    expect(readStore(localStorage)).toMatchObject({
      runs: [run],
      binned: [],
    })
  })

  it('keeps a text that it can\'t read as it was found', () => {
    localStorage.setItem('rehearsal:run:broken', '{"format":')
    saveRun(localStorage, run)
    expect(readStore(localStorage)).toMatchObject({
      runs: [run],
      damaged: [
        { key: 'rehearsal:run:broken', text: '{"format":' },
      ],
    })
    importRuns(localStorage, [
      { ...run, id: 'broken' },
    ])
    binRun(localStorage, 'broken')
    expect(localStorage.getItem('rehearsal:run:broken')).toBe('{"format":')
  })

  it('leaves the earlier state of a run where there is no room for the new one', () => {
    saveRun(localStorage, run)
    expect(() => saveRun(nearlyFull(10), other)).toThrow('full')
    expect(loadRun(localStorage, run.id)).toEqual(run)
  })

  it('loses no run where there is no room to move it', () => {
    saveRun(localStorage, run)
    expect(() => binRun(nearlyFull(10), run.id)).toThrow('full')
    expect(readStore(localStorage).runs).toEqual([run])
  })
})

describe('importRuns', () => {
  it('adds runs, ended as they are', () => {
    expect(importRuns(localStorage, [
      { ...run, ended: false },
    ])).toEqual([run])
    expect(readStore(localStorage).runs).toEqual([run])
  })

  it('adds nothing a second time', () => {
    importRuns(localStorage, [run])
    expect(importRuns(localStorage, [run])).toEqual([])
  })

  it('gives another run with the same id a new one, and never overwrites', () => {
    saveRun(localStorage, run)
    expect(importRuns(localStorage, [other]).map(({ id }) => id)).toEqual(['run-1.2'])
    expect(importRuns(localStorage, [other])).toEqual([])
    expect(loadRun(localStorage, 'run-1')).toEqual(run)
    expect(loadRun(localStorage, 'run-1.2')).toEqual({ ...other, id: 'run-1.2' })
  })
})

it('never loses a run, whatever is done in whatever order', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('import' as const),
      run: anyRun,
    }),
    fc.record({
      do: fc.constantFrom('bin' as const, 'restore' as const),
      id: fc.stringMatching(/^[a-c]$/),
    }),
  )
  fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
    localStorage.clear()
    const seen = new Set<string>()
    for (const step of steps) {
      if (step.do === 'import') {
        const given = {
          ...step.run,
          id: step.run.id.length % 2
            ? 'a'
            : 'b',
          ended: true,
        }
        importRuns(localStorage, [given])
        seen.add(pack([
          { ...given, id: '' },
        ]))
      }
      else if (step.do === 'bin') {
        binRun(localStorage, step.id)
      }
      else {
        restoreRun(localStorage, step.id)
      }
      const { runs, binned } = readStore(localStorage)
      const kept = new Set([
        ...runs,
        ...binned,
      ].map(run => pack([
        { ...run, id: '' },
      ])))
      expect(kept).toEqual(seen)
    }
  }), { numRuns: 50 })
})

it('takes back the file that it gives', () => {
  saveRun(localStorage, run)
  expect(toJson(readStore(localStorage).runs)).toBe(toJson([run]))
})
