#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { cleanUpOnInterrupt, untilInterrupted } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'
import { main } from 'slidev-deck/cli/main'
import { portNumber, talkFile } from 'slidev-deck/cli/values'
import { readDeck } from 'slidev-deck/read'

const dev = defineCommand({
  meta: { name: 'npm run dev --', description: 'Opens the talk for editing: what you save shows at once' },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk to edit, slides.md by default' },
    port: { type: 'string', description: 'the port to serve on, 3030 or the next free one by default' },
    open: { type: 'boolean', description: 'open the deck in a browser' },
  },
  async run({ args }) {
    const flags = [
      ...args.port
        ? [
            '--port',
            String(portNumber(args.port)),
          ]
        : [],
      ...args.open
        ? ['--open']
        : [],
    ]
    const entry = talkFile(args.entry)
    // What it would not say, or not in one line.
    await readDeck(entry)
    // Slidev's own program, for its restarts and its keys. It listens on this machine alone.
    const slidev = join(createRequire(import.meta.url).resolve('@slidev/cli/package.json'), '../bin/slidev.mjs')
    const child = spawn(process.execPath, [
      slidev,
      entry,
      ...flags,
    ], { stdio: 'inherit' })
    cleanUpOnInterrupt(() => child.kill())
    const status = await Promise.race([
      new Promise<number | null>(resolve => child.once('exit', resolve)),
      untilInterrupted(),
    ])
    if (status)
      throw new Failure(`Slidev ended with status ${status}`)
  },
})

await main(dev)
