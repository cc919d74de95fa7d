import type { ViteDevServer } from 'vite'
import { expect, it, vi } from 'vitest'
import { importedSlides } from '../../src/build/imported-slides.ts'

type Options = Parameters<typeof importedSlides>[0]
interface Request { method: string, url: string }

/** What becomes of a request's method: the second slide is imported. */
function methodOf(request: Request): string {
  const data = {
    slides: [
      {},
      {
        importChain: [{}],
        source: { filepath: 'slides.md' },
      },
    ],
  } as unknown as Options['data']
  const { configureServer } = importedSlides({ data, entry: 'brief.md' })
  const next = vi.fn()
  const use = (middleware: (req: Request, res: unknown, next: () => void) => void) => middleware(request, {}, next)
  if (typeof configureServer === 'object') {
    void configureServer.handler.call(undefined as never, {
      middlewares: { use },
    } as unknown as ViteDevServer)
  }
  expect(next).toHaveBeenCalledOnce()
  return request.method
}

it('reads an imported slide where it was to be written, and leaves every other request alone', () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(methodOf({ method: 'POST', url: '/__slidev/slides/2.json' })).toBe('GET')
  expect(methodOf({ method: 'POST', url: '/__slidev/slides/1.json' })).toBe('POST')
  expect(methodOf({ method: 'POST', url: '/__slidev/slides/9.json' })).toBe('POST')
  expect(methodOf({ method: 'POST', url: '/elsewhere' })).toBe('POST')
  expect(methodOf({ method: 'GET', url: '/__slidev/slides/2.json' })).toBe('GET')
  expect(process.stderr.write).toHaveBeenCalledExactlyOnceWith('Slide 2 is taken from slides.md, and was not changed: edit its note in brief.md.\n')
})
