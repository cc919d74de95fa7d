import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenPainted } from '../../build/when-painted.ts'

/** What the browser would do: the next frame. */
let frame: () => void
let page: EventTarget
let hidden: boolean
beforeEach(() => {
  vi.useFakeTimers()
  hidden = false
  page = new EventTarget()
  let frames: (() => void)[] = []
  frame = () => {
    const now = frames
    frames = []
    now.forEach(callback => callback())
  }
  vi.stubGlobal('document', {
    get hidden() {
      return hidden
    },
  })
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Starts to wait; gives whether it is over. */
function start() {
  const over = vi.fn()
  void whenPainted().then(over)
  return async () => {
    await vi.advanceTimersByTimeAsync(0)
    return over.mock.calls.length > 0
  }
}

it('waits for two frames: then the first is painted', async () => {
  const isOver = start()
  frame()
  expect(await isOver()).toBe(false)
  frame()
  expect(await isOver()).toBe(true)
})

it.each(['keydown', 'pointerdown', 'click'])('is over before others hear of %s', async (deed) => {
  const isOver = start()
  expect(await isOver()).toBe(false)
  page.dispatchEvent(new Event(deed))
  expect(await isOver()).toBe(true)
})

it('waits no longer than a tenth of a second where no frames come', async () => {
  const isOver = start()
  await vi.advanceTimersByTimeAsync(99)
  expect(await isOver()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver()).toBe(true)
})

it('does not wait where nobody can see it', async () => {
  hidden = true
  expect(await start()()).toBe(true)
})

it('listens no longer when it is over', async () => {
  const remove = vi.fn()
  vi.stubGlobal('addEventListener', (_type: string, _listener: () => void, { signal }: AddEventListenerOptions) => signal?.addEventListener('abort', () => remove()))
  await Promise.all([
    whenPainted(),
    vi.advanceTimersByTimeAsync(100),
  ])
  expect(remove).toHaveBeenCalledTimes(3)
})
