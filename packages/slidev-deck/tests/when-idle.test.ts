import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenIdle } from '../src/when-idle.ts'

/** What the browser would report: paints by their names. */
let paint: (...names: string[]) => void
let idle: (() => void)[]
beforeEach(() => {
  vi.useFakeTimers()
  idle = []
  vi.stubGlobal('window', {
    requestIdleCallback: (work: () => void) => idle.push(work),
  })
  vi.stubGlobal('PerformanceObserver', class {
    constructor(report: (list: { getEntriesByName: (name: string) => string[] }) => void) {
      paint = (...names) => report({
        getEntriesByName: wanted => names.filter(name => name === wanted),
      })
    }

    observe() {}
    disconnect() {}
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('waits until something is painted, and then until the browser is idle', () => {
  const work = vi.fn()
  whenIdle(work)
  expect(idle).toHaveLength(0)
  paint('first-paint')
  expect(idle).toHaveLength(0)
  paint('first-contentful-paint')
  expect(work).not.toHaveBeenCalled()
  idle.forEach(callback => callback())
  expect(work).toHaveBeenCalledOnce()
})

it('does it after three seconds where no paint is reported, and once only', () => {
  whenIdle(() => {})
  vi.advanceTimersByTime(2999)
  expect(idle).toHaveLength(0)
  vi.advanceTimersByTime(1)
  paint('first-contentful-paint')
  expect(idle).toHaveLength(1)
})

it('waits for no paint that has been', () => {
  vi.spyOn(performance, 'getEntriesByName').mockReturnValueOnce([
    { name: 'first-contentful-paint' } as PerformanceEntry,
  ])
  whenIdle(() => {})
  expect(idle).toHaveLength(1)
})
