import type { SlideSource } from 'slidev-deck/offline-faults'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { offlineFaults } from 'slidev-deck/offline-faults'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { offlineWarnings } from '../../src/build/offline-warnings.ts'

function slide(raw: string, index = 1): SlideSource {
  return {
    index,
    frontmatter: {},
    source: {
      filepath: resolve('talk.md'),
      start: 10,
      raw,
    },
  }
}

/** In a deck without components of its own. */
const found = (slides: SlideSource[]) => offlineFaults(slides, import.meta.dirname)

describe('what a slide asks the network for', () => {
  it.each([
    ['an embedded page', '<iframe class="w-full" src="https://example.org/a"></iframe>', 'the page https://example.org/a can\'t be embedded'],
    ['a video site', '<Youtube id="x" />', '<Youtube> embeds another site'],
    ['a layout that embeds', '---\nlayout: iframe-right\nurl: x\n---', 'the layout iframe-right embeds a page'],
    ['a remote picture', 'See ![Map](https://example.org/map.png "t")', 'the picture https://example.org/map.png lies on another host'],
    ['a remote picture in HTML', '<img alt="a" src=\'//example.org/m.png\'>', '//example.org/m.png lies on another host'],
    ['a remote background', '---\nbackground: https://example.org/b.jpg\n---', 'https://example.org/b.jpg lies on another host'],
    ['a remote picture in a style', '<div style="background: url(https://example.org/c.jpg)" />', 'https://example.org/c.jpg lies on another host'],
    ['a remote video', '<video controls src="https://example.org/v.mp4">', 'https://example.org/v.mp4 lies on another host'],
    ['a remote script', '<script src="https://example.org/s.js"></script>', 'no page of a talk takes scripts'],
    ['a remote stylesheet', '<style>\n@import "https://example.org/s.css";\n</style>', 'https://example.org/s.css lies on another host'],
    ['PlantUML', '```plantuml\nA -> B\n```', 'PlantUML is drawn by a server'],
    ['a kind of diagram with colours of its own', '```mermaid\n%% who\nC4Context\n  title A\n```', 'Mermaid\'s "C4Context" is not among the diagrams'],
  ])('is found: %s', async (_, raw, message) => {
    expect(await found([
      slide(raw),
    ])).toMatchObject([
      {
        problem: expect.stringContaining(message),
        remedy: expect.stringMatching(/./),
      },
    ])
  })

  it('is found in a tag of several lines, at the line of the tag', async () => {
    expect(await found([
      slide('# A\n\n<iframe\n  src="https://example.org/a"\n/>'),
    ])).toMatchObject([
      {
        line: 13,
        problem: expect.stringContaining('https://example.org/a'),
      },
    ])
  })

  it('is named with file, line and slide', async () => {
    expect(await found([
      slide('# A\n\n![](https://example.org/a.png)', 2),
    ])).toEqual([
      {
        file: 'talk.md',
        line: 13,
        slide: 3,
        problem: 'the picture https://example.org/a.png lies on another host',
        remedy: 'save it in public/ and write its name with a slash before it',
      },
    ])
  })

  it.each([
    ['a link', '[source](https://example.org/article)'],
    ['code', '```html\n<iframe src="https://example.org"></iframe>\n```'],
    ['code in a line', 'Write `<iframe src="https://example.org">`.'],
    ['a note', '<!--\n![](https://example.org/a.png)\n-->'],
    ['a picture of the project', '![](/a.png) <img src="./b.png">'],
  ])('is not found in %s', async (_, raw) => {
    expect(await found([
      slide(raw),
    ])).toEqual([])
  })
})

it('what a component or a layout asks the network for is found, with the first slide that shows it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'offline-'))
  for (const folder of ['components', 'layouts']) {
    await mkdir(join(root, folder))
    await writeFile(join(root, folder, 'MyPlayer.vue'), '<template>\n  <iframe src="https://example.org/a" />\n</template>\n')
  }
  const slides = [
    slide('# A', 0),
    slide('# B\n\n<my-player />', 1),
    slide('# C\n\n<MyPlayer />', 2),
  ]
  expect(await offlineFaults(slides, root)).toMatchObject([
    {
      file: expect.stringMatching(/components[/\\]MyPlayer\.vue$/),
      line: 2,
      slide: 2,
      problem: expect.stringContaining('the page https://example.org/a can\'t be embedded'),
    },
  ])
  await rm(root, { recursive: true })
})

describe('while editing', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('is said once for each place', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const plugin = offlineWarnings({
      data: {
        slides: [
          slide('<Tweet id="1" />'),
        ],
      } as never,
      userRoot: import.meta.dirname,
    }) as unknown as { configureServer: () => Promise<void>, hotUpdate: (change: { file: string }) => Promise<void> }
    await plugin.configureServer()
    await plugin.hotUpdate({ file: 'talk.md' })
    expect(stderr.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^Warning: talk\.md:11: slide 2: <Tweet> embeds another site/),
    ])
  })
})
