import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { preloads } from '../../src/build/first-slide.ts'

function chunk(fileName: string, moduleIds: string[], imports: string[] = [], css: string[] = []) {
  return {
    type: 'chunk',
    fileName,
    moduleIds,
    imports,
    viteMetadata: {
      importedCss: new Set(css),
    },
  } as unknown as Rolldown.OutputChunk
}

it('names what the first slide and its page import, each once, and no other slide', () => {
  const files = [
    chunk('play.js', ['/m/@slidev/client/pages/play.vue'], ['shared.js'], ['play.css']),
    chunk('one.js', ['/deck/slides.md__slidev_1.md?vue'], ['shared.js', 'star.js']),
    chunk('two.js', ['/deck/slides.md__slidev_2.md'], ['table.js']),
    chunk('ten.js', ['/deck/slides.md__slidev_10.md']),
    chunk('star.js', ['/deck/components/Star.vue'], [], ['star.css']),
    chunk('shared.js', ['/m/vue.js']),
    chunk('table.js', ['/deck/components/Table.vue']),
  ]
  expect(preloads(Object.fromEntries(files.map(file => [file.fileName, file]))).sort())
    .toEqual([
      'one.js',
      'play.css',
      'play.js',
      'shared.js',
      'star.css',
      'star.js',
    ])
})
