import type { ResolvedSlidevOptions } from '@slidev/types'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withoutPrivate } from '../../src/build/private.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'private-'))
  await mkdir(join(root, 'client'))
})
afterEach(() => rm(root, { recursive: true }))

const SLIDE = '/talk/slides.md__slidev_1.frontmatter'
const CONFIGS = '/@slidev/configs'

interface Sources {
  /** Files of the deck by their paths. */
  files?: Record<string, string>
  content?: string
  headmatter?: Record<string, unknown>
}

async function plugin({ files = {}, content = '', headmatter = {} }: Sources = {}) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const { transform, buildEnd } = withoutPrivate({
    data: {
      slides: [
        { content },
      ],
      headmatter,
    },
    roots: [root],
    clientRoot: join(root, 'client'),
  } as unknown as ResolvedSlidevOptions) as unknown as { transform: { handler: (text: string, id: string) => Promise<string | undefined> }, buildEnd: () => void }
  return { transform: transform.handler, buildEnd }
}

/** A module of a slide, as Slidev 53 writes it. */
function slideModule(frontmatter: Record<string, unknown>): string {
  return [
    '// @unocss-include',
    `export const frontmatterData = ${JSON.stringify(frontmatter)}`,
    'export const meta = shallowReactive({',
    '  slide: {',
    `    ...(${JSON.stringify({ title: 'Bread', frontmatterRaw: 'todo: ask mother' })}),`,
    '  },',
    '})',
  ].join('\n')
}

async function isShown(key: string, sources: Sources): Promise<boolean> {
  const { transform } = await plugin(sources)
  const text = await transform(slideModule({ [key]: 'ask mother' }), SLIDE)
  return text!.includes('ask mother')
}

describe('front matter that no slide shows', () => {
  it('is left out, of the headmatter too, and as it was written', async () => {
    const { transform } = await plugin()
    expect(await transform(slideModule({ layout: 'cover', todo: 'ask mother' }), SLIDE)).not.toMatch(/ask mother/)
    expect(await transform(slideModule({ layout: 'cover', todo: 'ask mother' }), SLIDE)).toMatch(/"layout":"cover"/)
    expect(await transform('export default {"title":"Bread","todo":"ask mother"}', CONFIGS)).toBe('export default {"title":"Bread"}')
  })

  it.each<[string, Sources]>([
    [
      'the words of a slide',
      { content: 'A todo for the baker' },
    ],
    [
      'the words of a component',
      {
        files: { 'components/Oven.vue': '<template><p>todo</p></template>' },
      },
    ],
    [
      'another object of the code',
      {
        files: { 'components/Oven.vue': '<script setup>defineProps(["todo"]); const { todo } = list(frontmatter); list.todo</script>' },
      },
    ],
    [
      'the words of a layout',
      {
        files: { 'layouts/cover.vue': '<template><p class="todo">todo</p></template>' },
      },
    ],
  ])('is left out though its name stands in %s', async (_, sources) => {
    expect(await isShown('todo', sources)).toBe(false)
  })
})

describe('front matter stays', () => {
  it.each<[string, Sources]>([
    [
      'a slide shows it',
      { content: '{{ $slidev.configs.venue }}' },
    ],
    [
      'a slide shows it by a name in quotes',
      { content: `{{ $frontmatter['venue'] }}` },
    ],
    [
      'a component reads it',
      {
        files: { 'components/Oven.vue': '<script setup>useNav().currentFrontmatter.value.venue</script>' },
      },
    ],
    [
      'a setup unpacks it',
      {
        files: { 'setup/main.ts': `const { lang, venue = '' } = configs as Own` },
      },
    ],
    [
      'a function unpacks it',
      {
        files: { 'src/talk.ts': 'slides.find(({ frontmatter: { venue } }) => venue)' },
      },
    ],
    [
      'a layer reads it',
      {
        files: { 'global-top.vue': '<template>{{ $frontmatter?.venue }}</template>' },
      },
    ],
    [
      'a layout has it as a prop',
      {
        files: { 'layouts/cover.vue': '<script setup lang="ts">defineProps<{ venue?: string }>()</script>' },
      },
    ],
    [
      'the headmatter says so',
      {
        headmatter: {
          public: ['venue'],
        },
      },
    ],
  ])('where %s', async (_, sources) => {
    expect(await isShown('venue', sources)).toBe(true)
  })

  it('under a name with a hyphen, where a layout has it as a prop', async () => {
    expect(await isShown('venue-name', {
      files: { 'layouts/cover.vue': '<script setup lang="ts">defineProps<{ venueName?: string }>()</script>' },
    })).toBe(true)
  })
})

describe('where Slidev writes its modules in another way, the build stops', () => {
  it.each([
    [
      'the line of a slide\'s front matter',
      SLIDE,
      slideModule({}).replace('frontmatterData =', 'data ='),
    ],
    [
      'the line of the slide itself',
      SLIDE,
      slideModule({}).replace('...(', '...deep('),
    ],
    ['a line twice', SLIDE, `${slideModule({})}\n${slideModule({})}`],
    ['the line of the headmatter', CONFIGS, 'const configs = {"todo":"ask mother"}\nexport default configs'],
  ])('%s', async (_, id, text) => {
    const { transform } = await plugin()
    await expect(transform(text, id)).rejects.toThrow(/: expected once, found [02] times: .*; Slidev has changed/)
  })

  it('a module that is no more', async () => {
    const { transform, buildEnd } = await plugin()
    await transform('export default {}', CONFIGS)
    expect(() => buildEnd()).toThrow('__slidev_1.frontmatter: the build has no such module; Slidev has changed')
    await transform(slideModule({}), SLIDE)
    expect(() => buildEnd()).not.toThrow()
  })
})
