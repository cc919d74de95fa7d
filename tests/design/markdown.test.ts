/** What Markdown makes, in every layout of `docs/layouts.md`, and every kind of diagram: one talk, looked at in both schemes. */
import type { SmallTalk } from '../support/small-talk.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSamples, samplesTalk } from '../../documents/samples.ts'
import { useBrowser } from '../support/deck.ts'
import { presentTalk } from '../support/small-talk.ts'
import { contrast } from './contrast.ts'
import { look } from './look.ts'
import { insideMargins, noOverlap } from './rules/bounds.ts'
import { textContrast } from './rules/contrast.ts'
import { legible } from './rules/size.ts'

const { visit } = useBrowser()
const schemes = ['light', 'dark'] as const
const headmatter = 'theme: none\ntitle: Samples\nfavicon: /favicon.svg\nfonts: { provider: none }\ncanvasWidth: 1280\nlang: en-GB'
const samples = findSamples(await readFile('docs/layouts.md', 'utf8'))
const kinds = (await readFile('tests/design/diagram-kinds.md', 'utf8')).split(/\n---\n/).map(slide => /^# (.+)/m.exec(slide)?.[1] ?? '')

let talk: SmallTalk
beforeAll(async () => {
  talk = await presentTalk(`${samplesTalk(samples, headmatter)}\n\n---\nlayout: default\n---\n\n${await readFile('tests/design/diagram-kinds.md', 'utf8')}`)
}, 120_000)
afterAll(() => talk?.discard())

async function shown(no: number, scheme: typeof schemes[number]) {
  const { page } = await visit({ url: `${talk.url}${no}`, deviceScaleFactor: 1 })
  await page.emulateMedia({ colorScheme: scheme })
  await page.locator(`html.${scheme}`).waitFor({ state: 'attached' })
  await page.locator(`.slidev-page-${no} .slidev-layout`).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

describe('a layout of the documentation', () => {
  it.each(samples.map(({ picture }, index) => ({ picture, no: index + 2 })))('$picture can be read, stays within the margins and has its picture', async ({ picture, no }) => {
    expect(existsSync(join('docs', picture))).toBe(true)
    for (const scheme of schemes) {
      const page = await shown(no, scheme)
      const { facts, pixels } = await look(page, no)
      const faults = [
        insideMargins,
        noOverlap,
        legible,
        textContrast,
      ].flatMap(rule => rule(facts, pixels))
      expect(faults, scheme).toEqual([])
      await page.close()
    }
  })
})

describe('a diagram', () => {
  it.each(kinds.map((kind, index) => ({ kind, no: samples.length + 2 + index })))('of the kind $kind fits its slide, and its words can be read on its areas in both schemes', async ({ no }) => {
    for (const scheme of schemes) {
      const page = await shown(no, scheme)
      await page.locator(`.slidev-page-${no} .mermaid svg`).waitFor()
      const { box, pairs } = await page.locator(`.slidev-page-${no} .mermaid svg`).evaluate((svg) => {
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
        const rgb = (colour: string): [number, number, number] => {
          pen.fillStyle = colour
          pen.fillRect(0, 0, 1, 1)
          const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data
          return [r, g, b]
        }
        const { bottom, right } = svg.getBoundingClientRect()
        const areas = [
          ...svg.querySelectorAll<SVGGraphicsElement>('rect, path, polygon, circle, ellipse'),
        ].filter((shape) => {
          const { width, height } = shape.getBoundingClientRect()
          return Math.min(width, height) > 32 && !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(shape).fill)
        })
        const texts = [
          ...svg.querySelectorAll('text'),
        ].filter(text => text.textContent.trim() !== '')
        return {
          box: { bottom, right },
          pairs: texts.flatMap(text => areas.map(area => [
            rgb(getComputedStyle(text).fill),
            rgb(getComputedStyle(area).fill),
          ] as const)),
        }
      })
      expect(box.bottom).toBeLessThanOrEqual(656)
      expect(box.right).toBeLessThanOrEqual(1217)
      expect(pairs.map(([text, area]) => contrast(text, area)).filter(ratio => ratio < 4.5), scheme).toEqual([])
      await page.close()
    }
  })
})
