import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawingClass, drawingName, drawingStyle, findDiagrams, readDrawing } from '../src/diagrams.ts'

const fence = (code: string) => `\`\`\`mermaid\n${code}\n\`\`\``
const framed = (code: string, attributes = 'title="Aid" description="It stops."') => `<Diagram ${attributes}>\n\n${fence(code)}\n\n</Diagram>`
const find = (content: string) => findDiagrams({ no: 5, content })

describe('the diagrams of a slide', () => {
  it('are found in order, with their words', () => {
    expect(find(`# Two\n\n${framed('flowchart LR')}\n\n${framed('timeline\n  a : b', 'title="Then" description="Later."')}`)).toEqual([
      { code: 'flowchart LR', title: 'Aid', description: 'It stops.' },
      { code: 'timeline\n  a : b', title: 'Then', description: 'Later.' },
    ])
  })

  it('are not what other fences hold', () => {
    expect(find('```ts\nconst mermaid = 1\n```')).toEqual([])
  })

  it('are left to Mermaid in the page outside of a frame', () => {
    expect(find(fence('flowchart LR'))).toEqual([])
    expect(find(`${framed('pie')}\n\n${fence('flowchart LR')}`).map(({ code }) => code)).toEqual(['pie'])
  })

  it('are refused without a title or a description', () => {
    expect(() => find(framed('pie', 'title="Aid"'))).toThrow(/^slide 5: .*description/)
    expect(() => find(framed('pie', 'title="" description="It stops."'))).toThrow(/^slide 5: .*title/)
  })
})

describe('a drawing', () => {
  const diagram = { code: 'pie', title: 'Two paths of aid', description: 'One is open.' }

  it('is named after what it shows and what it is drawn from', () => {
    const name = drawingName(diagram, 'style')
    expect(name).toMatch(/^two-paths-of-aid-[0-9a-f]{10}$/)
    expect(drawingClass(name)).toBe(`d${name.slice(-10)}`)
    const others = [
      drawingName({ ...diagram, code: 'timeline' }, 'style'),
      drawingName({ ...diagram, description: 'None is open.' }, 'style'),
      drawingName(diagram, 'other style'),
    ]
    expect(new Set([name, ...others]).size).toBe(4)
  })

  it('is read back as styles and picture, and is missing where there is none', async () => {
    const root = await mkdtemp(join(tmpdir(), 'drawing-'))
    try {
      // Its name depends on Mermaid's settings, which stand in the project.
      await mkdir(join(root, 'setup'))
      await writeFile(join(root, 'setup/mermaid.ts'), 'export default () => ({ theme: "base" })')
      for (const name of ['mermaid', '@fontsource/source-sans-3', '@fontsource/source-serif-4']) {
        await mkdir(join(root, 'node_modules', name), { recursive: true })
        await writeFile(join(root, 'node_modules', name, 'package.json'), '{ "version": "1.0.0" }')
      }
      expect(await readDrawing(root, diagram)).toBeUndefined()
      const name = drawingName(diagram, (await drawingStyle(root)).digest)
      await mkdir(join(root, 'diagrams'))
      await writeFile(join(root, 'diagrams', `${name}.svg`), '<svg><style>.a &gt; .b { fill: red }</style><path/></svg>\n')
      expect(await readDrawing(root, diagram)).toEqual({
        name: drawingClass(name),
        css: '.a > .b { fill: red }',
        svg: '<svg><path/></svg>',
      })
      // In other colours it is another one.
      await writeFile(join(root, 'setup/diagrams.ts'), 'export default { areas: { "#ffffff": "var(--paper)" } }')
      expect(await readDrawing(root, diagram)).toBeUndefined()
    }
    finally {
      await rm(root, { recursive: true })
    }
  })

  it('has the deck\'s own settings in its name', async () => {
    const { config, digest } = await drawingStyle(resolve('.'))
    expect(config).toMatchObject({ htmlLabels: false })
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })
})
