import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'

// The packages are tested without the deck. Its logic and components run in Node, without a browser; whatever needs the built deck in a real Chromium
// lies in tests/deck/ and tests/design/, or exports a talk, and gets both from tests/support/global-setup.ts. These come first, so that
// none of the long files is left over for one worker at the end.
const inDeck = [
  'tests/{deck,design}/**/*.test.ts',
  'tests/documents/{deck-pdf,documents,edge-cases,export,handout,handout-slides,leaflet,ordinary,pdfs,right-to-left}.test.ts',
  'tests/programs/export.test.ts',
]

export default defineConfig({
  plugins: [
    vue(),
    // As in the deck: components by name.
    components({
      dirs: ['components', 'packages/*/components'],
      dts: false,
    }),
  ],
  test: {
    // Two, too, where there are two processors: browsers and programs keep them busy, and a third worker gains nothing (557 s instead of 539).
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // One process for many files: modules are loaded once, the deck is read once, and one browser serves (tests/support/deck.ts).
    isolate: false,
    reporters: [
      'default',
      fileURLToPath(new URL('tests/support/tally.ts', import.meta.url)),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...inDeck, 'tests/components/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/tests/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'deck',
          include: inDeck,
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
