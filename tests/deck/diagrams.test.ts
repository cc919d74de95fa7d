import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawDiagrams } from '../../build/draw.ts'
import { copyProject, run } from '../support/copy.ts'
import { deck, diagramCount, slideReady, useBrowser } from '../support/deck.ts'

const { visit, browser } = useBrowser()
const withDiagram = deck.slides.map(({ no }) => no).filter(diagramCount)

let copy: Awaited<ReturnType<typeof copyProject>>
let entry: string
beforeAll(async () => {
  copy = await copyProject()
  entry = join(copy.root, 'slides.md')
})
afterAll(() => copy.discard())

async function drawings(): Promise<string[]> {
  return (await readdir(join(copy.root, 'diagrams'))).filter(file => file.endsWith('.svg'))
}

describe('a drawing', () => {
  it('is made once: an unchanged diagram is not drawn again', async () => {
    await drawDiagrams(entry, browser())
    const times = async () => Promise.all((await drawings()).map(async file => (await stat(join(copy.root, 'diagrams', file))).mtimeMs))
    const before = await times()
    expect(before).toHaveLength(withDiagram.length)
    expect(await drawDiagrams(entry, browser())).toBe(true)
    expect(await times()).toEqual(before)
  })

  it('is the same wherever and whenever it is made', async () => {
    const contents = async () => Object.fromEntries(await Promise.all((await drawings()).map(async file => [file, await readFile(join(copy.root, 'diagrams', file), 'utf8')])))
    const before = await contents()
    await Promise.all((await drawings()).map(file => rm(join(copy.root, 'diagrams', file))))
    await drawDiagrams(entry, browser())
    expect(await contents()).toEqual(before)
  })

  it('has a title and a description, text, and neither a filter nor a style attribute nor a colour for one scheme alone', async () => {
    for (const file of await drawings()) {
      const svg = await readFile(join(copy.root, 'diagrams', file), 'utf8')
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
      expect(svg).toMatch(/<text|<foreignObject/)
      expect(svg).not.toMatch(/filter|\sstyle="|@import|url\((?!#)/)
      expect(svg).toContain('var(--ink)')
    }
  })

  it('follows a change, and the one that it replaces goes', async () => {
    const source = await readFile(entry, 'utf8')
    const before = await drawings()
    await writeFile(entry, source.replace(/(```mermaid\n[\s\S]*?)Restrictions/, '$1Restraints'))
    await drawDiagrams(entry, browser())
    const after = await drawings()
    expect(after).toHaveLength(before.length)
    expect(after.filter(file => !before.includes(file))).toHaveLength(1)
    await writeFile(entry, source)
  })
})

describe('in the deck', () => {
  it.each(withDiagram)('slide %i shows its drawing in the page\'s own tree, with marks and labels, in both schemes', async (no) => {
    const { page } = await visit({
      path: String(no),
    })
    await slideReady(page, no)
    const drawing = page.locator(`.slidev-page-${no} .mermaid > svg`).first()
    const ink = () => drawing.locator('text, foreignObject').first().evaluate(label => getComputedStyle(label).fill + getComputedStyle(label).color)
    const light = await ink()
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    expect(await ink()).not.toBe(light)
    // Ids are one of a kind, and whatever is referred to is there.
    const { twice, dangling } = await page.evaluate(() => {
      const ids = [
        ...document.querySelectorAll('.mermaid [id]'),
      ].map(({ id }) => id)
      const used = [
        ...document.querySelectorAll('.mermaid *'),
      ].flatMap(element => [...element.attributes]).flatMap(({ value }) => /url\(#([^)]+)\)/.exec(value)?.[1] ?? [])
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        dangling: used.filter(id => !document.getElementById(id)),
      }
    })
    expect(twice).toEqual([])
    expect(dangling).toEqual([])
  })
})

describe('a diagram that can\'t be drawn', () => {
  it('ends a build with the slide and Mermaid\'s message, and leaves what was there', async () => {
    const source = await readFile(entry, 'utf8')
    const before = await drawings()
    await writeFile(entry, source.replace(/(```mermaid\n)[\s\S]*?(\n```)/, '$1flowchart LR\n  A --> --> B$2'))
    const { status, stderr, stdout } = await run(copy.root, 'build.ts', '--output', join(copy.root, 'out'))
    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^Error: slide ${withDiagram[0]}: the diagram ".+" does not parse: .*Parse error on line 2`, 'm'))
    expect(stderr).not.toContain('    at ')
    expect(stdout).toBe('')
    expect(await drawings()).toEqual(before)
    expect(await readdir(copy.root)).not.toContain('out')
    await writeFile(entry, source)
  })
})
