import type { ICruiseResult, IModule } from 'dependency-cruiser'
import { readFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'

const deck = [
  'components',
  'layouts',
  'seeds',
  'setup',
  'slide-bottom.vue',
]

let result: ICruiseResult
let modules: IModule[]
beforeAll(async () => {
  const { output } = await cruise([...deck, 'packages', 'tests'], {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
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
        {
          name: 'packages know nothing of this deck',
          severity: 'error',
          from: { path: '^packages/' },
          to: {
            pathNot: '(?:^|/)(?:packages|node_modules)/',
            dependencyTypesNot: [
              'core',
              'unknown',
              'undetermined',
              'npm',
              'npm-dev',
              'npm-optional',
              'npm-peer',
            ],
          },
        },
        {
          name: 'all that tidies a drawing is in its name',
          severity: 'error',
          from: { path: '^packages/slidev-addon-diagrams/src/in-page/' },
          to: {
            pathNot: '^packages/slidev-addon-diagrams/src/in-page/',
            dependencyTypesNot: ['type-only'],
          },
        },
      ],
    },
  })
  result = output as ICruiseResult
  modules = result.modules
}, 60_000)

/** Every import of the project's own files, from one to the other. */
function imports(): { from: string, to: string }[] {
  return modules.flatMap(({ source, dependencies }) => dependencies
    .filter(({ coreModule, couldNotResolve }) => !coreModule && !couldNotResolve)
    .map(({ resolved }) => ({ from: source, to: resolved })))
}

const violations = (name: string) => result.summary.violations.filter(({ rule }) => rule.name === name)

describe('imports', () => {
  it('are all read: of components, between packages, from the deck into them', () => {
    expect(imports()).toEqual(expect.arrayContaining([
      { from: 'packages/slidev-addon-rehearsal/src/pages/rehearsal.vue', to: 'packages/slidev-addon-rehearsal/src/components/RunList.vue' },
      { from: 'packages/slidev-publish/src/documents/print.ts', to: 'packages/pdf-ua/src/kinds.ts' },
      { from: 'setup/claims.ts', to: 'seeds/en.ts' },
    ]))
  })

  it('run in no circle', () => {
    expect(violations('circle').map(({ from, cycle }) => [
      from,
      ...cycle?.map(({ name }) => name) ?? [],
    ].join(' → '))).toEqual([])
  })

  it('lead out of no package into the deck', () => {
    expect(violations('packages know nothing of this deck').map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('lead out of the folder that is hashed for a drawing\'s name to types alone', () => {
    expect(violations('all that tidies a drawing is in its name').map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('of a package are named in its package.json, and not for tests alone unless Slidev brings them', () => {
    const ofSlidev = new Set(['@slidev/client', 'vue', 'vue-router'])
    const undeclared = modules.flatMap(({ source, dependencies }) => {
      const [, name, folder] = /^packages\/([^/]+)\/([^/]+)/.exec(source) ?? []
      if (!name)
        return []
      const { dependencies: always = {}, devDependencies: inTests = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>
      return dependencies.flatMap(({ module, coreModule, dependencyTypes }) => {
        const [imported] = /^(?:@[\w-]+\/)?[\w-][\w.-]*/.exec(module) ?? []
        const isWritten = folder === 'tests' || dependencyTypes.includes('type-only') || ofSlidev.has(imported ?? '')
        const isNamed = !!imported && (imported in always || `@types/${imported}` in inTests || (isWritten && imported in inTests))
        return coreModule || !imported || imported === name || module.includes(':') || isNamed
          ? []
          : [`${source}: ${imported}`]
      })
    })
    expect(undeclared).toEqual([])
  })

  it('of one package reach another by its name', () => {
    const packageOf = (path: string) => /^packages\/([^/]+)\//.exec(path)?.[1]
    const relative = modules.flatMap(({ source, dependencies }) => dependencies
      .filter(({ module, resolved }) => module.startsWith('.') && packageOf(source) && packageOf(source) !== packageOf(resolved))
      .map(({ module }) => `${source}: ${module}`))
    expect(relative).toEqual([])
  })
})
