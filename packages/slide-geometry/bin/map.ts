#!/usr/bin/env node
import type { Places } from '../src/map.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineCommand } from 'citty'
import { main } from 'slidev-deck/cli/main'
import { writeWhole } from 'slidev-deck/replace'
import { drawMap } from '../src/map.ts'

await main(defineCommand({
  meta: { name: 'npm run map --', description: 'Draws the shapes of a map from Natural Earth\'s countries and the places of a deck' },
  args: {
    places: { type: 'string', default: 'seeds/places.ts', description: 'What the map shows: the module that exports `places`' },
    output: { type: 'string', default: 'seeds/map-shapes.json', description: 'Where the shapes go' },
  },
  async run({ args: { places: file, output } }) {
    const { places } = await import(pathToFileURL(resolve(file)).href) as { places: Places }
    const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'))
    // From the tilework to the edge of a section slide, as high as headline and captions leave it.
    const map = drawMap(world, places, 1200, 312)
    await writeWhole(output, `${JSON.stringify(map, null, 2)}\n`)
    console.log(`${output}: ${map.neighbours.length + 1} countries`)
  },
}))
