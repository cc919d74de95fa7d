import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Sides by their place instead of by the reading direction. */
const PHYSICAL = /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right|float|clear|text-align)\s*:\s*([^;}]+)/g

/** What stands by its place on purpose: a slide in its window on the handout is scaled from that corner. */
const ON_PURPOSE = ['packages/slidev-publish/src/documents/handout.css: left: 0']

it('styles name sides by the reading direction', () => {
  const files = globSync(['{components,layouts,styles}/**/*.{vue,css}', '*.vue', 'packages/*/{components,src,styles}/**/*.{vue,css}'], {
    exclude: ['**/node_modules/**'],
  })
  expect(files.length).toBeGreaterThan(40)
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const css = file.endsWith('.vue')
      ? Array.from(text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style = '']) => style).join('\n')
      : text
    return Array.from(css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(PHYSICAL), ([, property = '', value = '']) => ({ property, value }))
      .filter(({ property, value }) => !/^(?:float|clear|text-align)$/.test(property) || /left|right/.test(value))
      .map(({ property, value }) => `${file}: ${property}: ${value.trim()}`)
  })
  expect(found.filter(rule => !ON_PURPOSE.includes(rule))).toEqual([])
})
