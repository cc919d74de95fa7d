import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

// Logic and components run in Node, without a browser; whatever needs the built deck in a real Chromium
// lies in tests/deck/ and gets both from tests/support/global-setup.ts.
export default defineConfig({
  plugins: [
    vue(),
  ],
  test: {
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
          exclude: ['tests/deck/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'deck',
          include: ['tests/deck/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
