/** A thread that cuts fonts down to some of their characters: see `subset-fonts.ts`. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'

export interface SubsetRequest {
  /** The path of the font's file. */
  font: string
  characters: string
}

const made: Uint8Array[] = []
for (const { font, characters } of workerData as SubsetRequest[])
  made.push(await subsetFont(await readFile(font), characters, { targetFormat: 'woff2' }))
parentPort?.postMessage(made)
