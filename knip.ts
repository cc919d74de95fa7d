import type { KnipConfig } from 'knip'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What Slidev finds by name (components, layouts) and knip would not, as the imports that it comes to. */
function namedImports(text: string, path: string): string[] {
  const root = import.meta.dirname
  const names = [
    ...Array.from(text.matchAll(/<([A-Z]\w+)/g), match => `components/${match[1]}.vue`),
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

/** What Slidev takes by its place, in the deck and in each addon. */
const byPlace = [
  '{global,slide,custom}-*.vue',
  'leaflet.vue',
  'setup/*.ts',
  'styles/index.{ts,css}',
]

export default {
  workspaces: {
    '.': {
      entry: [
        // By the language of a talk.
        'seeds/{en,fr,fa,ps,glossary}.ts',
        '{slides,brief,slides.fr,slides.fa,slides.ps}.md',
        ...byPlace,
        'tests/**/*.test.ts',
        // Slidev finds them by their place.
        'tests/second-deck/**/*.{ts,vue}',
      ],
      project: ['{components,layouts,seeds,setup,styles,tests}/**/*.{ts,vue,css}', '*.{ts,vue}', '{slides,brief,slides.fr,slides.fa,slides.ps}.md'],
      // The program of `npx slidev`; its diagrams, whose version the deck chooses; the theme is named in the headmatter of the
      // second deck; the atlas is read as a file.
      ignoreDependencies: [
        '@slidev/cli',
        'mermaid',
        '@slidev/theme-default',
        'world-atlas',
      ],
    },
    'packages/*': {
      entry: [
        // Programs that people run; package.json names them, and tests start them.
        'bin/*.ts',
        ...byPlace,
        'components/*.vue',
        'tests/**/*.test.ts',
      ],
      project: ['**/*.{ts,vue,css}'],
    },
    'packages/bench': {
      // A program of its own, so that its start and end are measured too.
      entry: ['bin/*.ts', 'src/{baseline,room-server}.ts', 'tests/**/*.test.ts'],
      project: ['**/*.ts'],
    },
    'packages/slidev-addon-room': {
      // The listener's page is built from its HTML (src/page-files.ts).
      entry: [...byPlace, 'src/page/main.ts', 'tests/**/*.test.ts'],
      project: ['**/*.{ts,vue,css}'],
    },
    'packages/slide-geometry': {
      entry: ['bin/*.ts', 'tests/**/*.test.ts'],
      project: ['**/*.ts'],
      // The atlas is read as a file: its type would be as large.
      ignoreDependencies: ['world-atlas'],
    },
    'packages/slidev-publish': {
      entry: [
        'bin/*.ts',
        ...byPlace,
        'components/*.vue',
        // What src/build/offline.ts puts beside the page as it is.
        'src/offline/*.ts',
        'tests/**/*.test.ts',
      ],
      project: ['**/*.{ts,vue,css}'],
      // The handout's fonts are read as files.
      ignoreDependencies: ['@fontsource/source-sans-3', '@fontsource/source-serif-4', '@fontsource/vazirmatn'],
    },
  },
  compilers: { md: scripts, vue: scripts, css: stylesheets },
  // A type that a module's own functions take or give belongs to what it exports.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
