#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { defineCommand, runMain } from 'citty'
import { inspectPdf } from '../src/check.ts'

const check = defineCommand({
  meta: { name: 'check', description: 'Checks a PDF against PDF/UA, against the PDF/A that it names and for quality. Exit status 1 where something is found, 2 where it can\'t be read' },
  args: {
    file: { type: 'positional', description: 'the PDF', required: true },
    json: { type: 'boolean', description: 'the standards it names and what is wrong as JSON' },
  },
  async run({ args: { file, json } }) {
    try {
      const { standards, findings } = await inspectPdf(await readFile(file))
      const named = standards.join(', ') || 'no standard'
      console.log(json
        ? JSON.stringify({ standards, findings }, null, 2)
        : [
            ...findings.map(({ rule, says, where }) => `${rule}: ${says} (${where})`),
            findings.length > 0
              ? `${file} names ${named}: ${findings.length} findings`
              : `${file} names ${named}: nothing found against it`,
          ].join('\n'))
      process.exitCode = findings.length > 0
        ? 1
        : 0
    }
    catch (error) {
      console.error(`Error: ${file} can't be read as a PDF: ${error instanceof Error
        ? error.message.split('\n')[0]
        : error}`)
      process.exitCode = 2
    }
  },
})

await runMain(defineCommand({
  meta: { name: 'pdf-ua', description: 'PDF/UA (ISO 14289) and PDF/A (ISO 19005): checks a PDF that a browser printed' },
  subCommands: { check },
}))
