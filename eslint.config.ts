import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  // The talk is prose with Slidev syntax in it; the formatter would rewrite its spacing.
  ignores: ['dist', 'exports', '**/*.md'],
  rules: {
    // These are programs that people run in a terminal.
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    'antfu/no-top-level-await': 'off',
    // Text as it is shown (innerText) is what tests of a page ask for.
    'unicorn/prefer-dom-node-text-content': 'off',
  },
})
