import type { KnipConfig } from 'knip'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What Slidev finds by name (components, layouts) and knip would not, as the imports that it comes to. */
function namedImports(text: string, path: string): string[] {
  const root = import.meta.dirname
  const names = [
    ...Array.from(text.matchAll(/<([A-Z]\w+)/g), match => `components/${match[1]}.vue`),
    ...Array.from(text.matchAll(/<([A-Z]\w+)/g), match => `components/rehearsal/${match[1]}.vue`),
    ...Array.from(text.matchAll(/^layout: (\w+)/gm), match => `layouts/${match[1]}.vue`),
  ]
  return [
    ...new Set(names),
  ].filter(name => existsSync(join(root, name))).map(name => `import ${JSON.stringify(`./${relative(dirname(path), join(root, name)).replaceAll('\\', '/')}`)}`)
}

function scripts(text: string, path: string): string {
  const blocks = Array.from(text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), match => match[1] ?? '')
  return [
    ...blocks,
    ...namedImports(text, path),
  ].join('\n')
}

/** The imports of a stylesheet: files and packages. */
function stylesheets(text: string): string {
  return Array.from(text.matchAll(/@import ['"]([^'"]+)['"]/g), match => `import '${match[1]}'`).join('\n')
}

export default {
  entry: [
    // The talks, and what Slidev takes by its place.
    '{slides,brief}.md',
    '{global,slide}-*.vue',
    'setup/*.ts',
    'styles/index.ts',
    // What build/offline.ts puts beside the page as it is.
    'offline/*.ts',
    // What build/offline.ts lets the page import.
    'build/when-idle.ts',
    // Programs that people run; package.json names them, and tests start them.
    'scripts/*.ts',
    // A program of its own, so that its start and end are measured too.
    'bench/baseline.ts',
    'tests/**/*.test.ts',
    // Slidev finds them by their place.
    'tests/second-deck/**/*.{ts,vue}',
  ],
  project: ['**/*.{ts,vue,css}', '{slides,brief}.md'],
  compilers: { md: scripts, vue: scripts, css: stylesheets },
  // The atlas is read as a file: its type would be as large. The theme is named in the headmatter of the second deck.
  ignoreDependencies: ['world-atlas', '@slidev/theme-default'],
  // A type that a module's own functions take or give belongs to what it exports.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
