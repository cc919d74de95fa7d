/**
 * The floor under every export, as a program: a finished page, printed once.
 *
 *     node bench/floor.ts <browser> <page.html> <out.pdf>
 *
 * It has every advantage that the export has: the same kind of PDF, and its packages compiled once for all runs.
 */
import { writeFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

enableCompileCache()
const { chromium } = await import('playwright-chromium')

const [executablePath, html = '', pdf = ''] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath })
const page = await browser.newPage()
await page.goto(pathToFileURL(html).href)
await writeFile(pdf, await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }))
await browser.close()
