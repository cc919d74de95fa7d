import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineCommand } from 'citty'
import { main } from '../cli/main.ts'
import { drawMap } from '../geometry/map.ts'
import { places } from '../seeds/places.ts'

const target = 'seeds/map-shapes.json'

await main(defineCommand({
  meta: { name: 'npm run map --', description: `Draws ${target} from Natural Earth's countries and seeds/places.ts` },
  run() {
    const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'))
    // From the tilework to the edge of a section slide, as high as headline and captions leave it.
    const map = drawMap(world, places, 1200, 312)
    writeFileSync(`${target}.part`, `${JSON.stringify(map, null, 2)}\n`)
    renameSync(`${target}.part`, target)
    console.log(`${target}: ${map.neighbours.length + 1} countries`)
  },
}))
