/** What Markdown makes in every layout of `docs/layouts.md`, and every kind of diagram: one talk, looked at in both schemes. */
import type { Page } from 'playwright-chromium'
import type { SmallTalk } from '../support/small-talk.ts'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lookInSchemes } from 'slidev-check/measure-talk'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, useBrowser } from '../support/deck.ts'
import { kindNames, samples } from '../support/samples.ts'
import { presentTalk } from '../support/small-talk.ts'

const { stay } = useBrowser()

let talk: SmallTalk
let page: Page
beforeAll(async () => {
  talk = await presentTalk('samples');
  ({ page } = await stay({ url: talk.url, path: '1' }))
}, 300_000)
afterAll(() => talk?.discard())

/** What these rules find on a slide, a line each. */
async function found(no: number, diagrams: number, rules: readonly string[]): Promise<string[]> {
  await goTo(page, `/${no}`)
  const { light, dark } = await lookInSchemes(page, no, diagrams)
  return [
    ...light.map(finding => ({ ...finding, scheme: 'light' })),
    ...dark.map(finding => ({ ...finding, scheme: 'dark' })),
  ].filter(({ rule }) => rules.includes(rule)).map(({ rule, element, measure, scheme }) => `${element}: ${measure} (${rule}, ${scheme})`)
}

it('every layout of the deck is in the documentation', async () => {
  const shown = samples.map(({ markdown }) => /^layout: (\S+)/m.exec(markdown)?.[1] ?? 'default')
  expect((await readdir('layouts')).filter(file => !shown.includes(file.replace('.vue', '')))).toEqual([])
})

it('every layout of the documentation can be read, stays within the margins and has its picture', async () => {
  expect(samples.length).toBeGreaterThan(15)
  const rules = [
    'margins',
    'overlap',
    'size',
    'contrast',
  ]
  const faults: Record<string, string[]> = {}
  for (const [index, { picture, markdown }] of samples.entries()) {
    expect(existsSync(join('docs', picture)), picture).toBe(true)
    faults[picture] = await found(index + 2, markdown.match(/<Diagram\b/g)?.length ?? 0, rules)
  }
  expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([])
}, 240_000)

it('every kind of diagram has words that can be read on its areas in both schemes', async () => {
  expect(kindNames.length).toBeGreaterThan(20)
  const faults: Record<string, string[]> = {}
  for (const [index, name] of kindNames.entries())
    faults[name] = await found(samples.length + 2 + index, 1, ['contrast'])
  expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([])
}, 240_000)
