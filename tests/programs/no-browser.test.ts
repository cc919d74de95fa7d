import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { startProgram } from '../support/program.ts'

it('a program that finds no browser ends in one line that says what to do, with status 1 and nothing written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-browser-'))
  try {
    const program = startProgram('export.ts', [
      '--output',
      join(folder, 'talk.pdf'),
    ], {
      env: {
        ...process.env,
        CHROMIUM_PATH: join(folder, 'chromium'),
      },
    })
    expect(await program.ended()).toBe(1)
    expect(program.output().match(/^Error: .*$/gm)).toEqual([
      expect.stringMatching(/CHROMIUM_PATH is .*: set it to a Chromium, Chrome or Edge, or leave it unset$/),
    ])
    expect(await readdir(folder)).toEqual([])
  }
  finally {
    await rm(folder, { recursive: true })
  }
})
