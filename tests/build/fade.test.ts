import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fade } from '../../build/fade.ts'

type Options = Parameters<typeof fade>[0]

function plugin(transition: unknown, ...ofSlides: unknown[]) {
  const slides = ofSlides.map(transition => ({
    frontmatter: { transition },
  }))
  return fade({
    data: {
      headmatter: { transition },
      slides,
    },
  } as unknown as Options)
}

it('leaves a talk alone whose slides move in another way', () => {
  expect(plugin('slide-left', undefined)).toBeUndefined()
  expect(plugin(undefined, undefined)).toBeUndefined()
  expect(plugin('fade', undefined, 'view-transition')).toBeUndefined()
})

it('takes Vue\'s transition from Slidev\'s client, and nothing else', () => {
  const { handler } = plugin('fade', undefined, 'fade')?.transform as unknown as { handler: (code: string, id: string) => string | undefined }
  const file = 'node_modules/@slidev/client/internals/SlidesShow.vue'
  const code = handler(readFileSync(file, 'utf8'), `/${file}`)
  expect(code).toContain('usePlaces({')
  expect(code).not.toMatch(/v-show|:is="\(has|go-forward/)
  expect(handler('', '/node_modules/@slidev/client/internals/SlideWrapper.vue')).toBeUndefined()
})
