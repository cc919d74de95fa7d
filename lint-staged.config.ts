import type { Configuration } from 'lint-staged'

/** What `npm run hooks` has Git do before each commit: format what is committed, and check the types of it all. */
export default {
  '*.{ts,vue,css,json,yml}': 'eslint --fix',
  '*.{ts,vue}': () => 'vue-tsc --noEmit',
} satisfies Configuration
