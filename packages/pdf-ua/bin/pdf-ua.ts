#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { defineCommand, runMain } from 'citty'
import { checkPdf } from '../src/check.ts'

const check = defineCommand({
  meta: { name: 'check', description: 'Checks a PDF against PDF/UA-1. Exit status 1 where it does not conform, 2 where it can\'t be read' },
  args: {
    file: { type: 'positional', description: 'the PDF', required: true },
    json: { type: 'boolean', description: 'what is wrong as JSON' },
  },
  async run({ args: { file, json } }) {
    try {
      const findings = await checkPdf(await readFile(file))
      console.log(json
        ? JSON.stringify(findings, null, 2)
        : [
            ...findings.map(({ rule, says, where }) => `${rule}: ${says} (${where})`),
            findings.length > 0
              ? `${file}: ${findings.length} findings`
              : `${file}: nothing found against PDF/UA-1`,
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
  meta: { name: 'pdf-ua', description: 'PDF/UA-1 (ISO 14289-1): checks a PDF that a browser printed' },
  subCommands: { check },
}))
