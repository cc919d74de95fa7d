import type { ICruiseResult, IModule } from 'dependency-cruiser'
import { readdirSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * Which folder may import which others. Slidev finds `components/` and `layouts/` by name; that the talk uses them
 * stands in no import.
 */
const layers: Record<string, string[]> = {
  seeds: [],
  geometry: [],
  rehearsal: [],
  pdf: [],
  cli: [],
  offline: [],
  styles: [],
  browser: ['cli'],
  server: ['cli'],
  deck: ['cli', 'rehearsal'],
  trace: ['seeds', 'deck', 'rehearsal'],
  components: [
    'deck',
    'seeds',
    'geometry',
    'rehearsal',
  ],
  layouts: [],
  composables: ['rehearsal'],
  pages: [
    'components',
    'composables',
    'rehearsal',
    'styles',
  ],
  build: [
    'browser',
    'cli',
    'deck',
    'seeds',
    'server',
    'trace',
  ],
  types: ['build'],
  documents: [
    'browser',
    'build',
    'cli',
    'deck',
    'pdf',
    'rehearsal',
    'seeds',
  ],
  bench: [
    'server',
    'browser',
    'build',
    'cli',
    'deck',
  ],
  setup: [
    'build',
    'composables',
    'deck',
    'pages',
  ],
  scripts: [
    'bench',
    'browser',
    'build',
    'cli',
    'deck',
    'documents',
    'geometry',
    'rehearsal',
    'seeds',
    'server',
    'trace',
  ],
}

/** Computing alone: neither files nor browser nor network. */
const pure = ['seeds', 'geometry', 'rehearsal']

const folderOf = (path: string) => path.split('/')[0] ?? ''

let result: ICruiseResult
let modules: IModule[]
beforeAll(async () => {
  const { output } = await cruise([
    ...Object.keys(layers),
    'tests',
  ], {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue'],
    },
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: {
      forbidden: [
        {
          name: 'circle',
          severity: 'error',
          from: {},
          to: { circular: true },
        },
      ],
    },
  })
  result = output as ICruiseResult
  modules = result.modules
})

/** Every import of `importer` that the project itself has, from one folder into another. */
function crossings() {
  return modules.flatMap(({ source, dependencies }) => dependencies
    .filter(({ dependencyTypes }) => dependencyTypes.some(type => type.startsWith('local')))
    .map(({ resolved }) => ({ from: source, to: resolved }))
    .filter(({ from, to }) => folderOf(from) !== folderOf(to)))
}

describe('imports', () => {
  it('are all read, components among them', () => {
    expect(crossings().length).toBeGreaterThan(100)
    expect(crossings()).toContainEqual({ from: 'components/ClaimsPanel.vue', to: 'seeds/claims.ts' })
  })

  it('run in no circle', () => {
    expect(result.summary.violations.map(({ from, cycle }) => [
      from,
      ...cycle?.map(({ name }) => name) ?? [],
    ].join(' → '))).toEqual([])
  })

  it('run one way, from what is shown to what is known', () => {
    const astray = crossings().filter(({ from, to }) => folderOf(from) !== 'tests' && !layers[folderOf(from)]?.includes(folderOf(to)))
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('take computing from folders that do nothing else', () => {
    const effects = modules.filter(({ source }) => pure.includes(folderOf(source))).flatMap(({ source, dependencies }) => dependencies.filter(({ dependencyTypes }) => dependencyTypes.includes('core')).map(({ resolved }) => `${source} → ${resolved}`))
    expect(effects).toEqual([])
  })

  it('have a rule for every folder with code in it', () => {
    const folders = readdirSync('.', { withFileTypes: true }).filter(entry => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
    const withCode = folders.filter(folder => ![
      'node_modules',
      'dist',
      'exports',
      'tests',
    ].includes(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(file => /\.(?:ts|vue)$/.test(file)))
    expect(withCode.sort()).toEqual(Object.keys(layers).sort())
  })
})
