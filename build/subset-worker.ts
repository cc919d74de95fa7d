/** The thread that cuts fonts down to some of their characters: see `subset-fonts.ts`. */
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { answer } from './thread.ts'

export interface SubsetRequest {
  /** The path of the font's file. */
  font: string
  characters: string
}

answer<SubsetRequest[]>(async (requests) => {
  const made: Uint8Array[] = []
  for (const { font, characters } of requests)
    made.push(await subsetFont(await readFile(font), characters, { targetFormat: 'woff2' }))
  return made
})
