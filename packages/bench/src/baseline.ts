/**
 * The baseline under every export, as a program: a finished page, printed once.
 *
 *     node packages/bench/src/baseline.ts <browser> <page.html> <out.pdf> [switch …]
 *
 * The browser is started with the switches that are given, as for the export; the PDF is of the same kind as
 * the export's, and the packages are compiled once for all runs, as its are.
 */
import { writeFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

enableCompileCache()
const { chromium } = await import('playwright-chromium')

const [executablePath, html = '', pdf = '', ...args] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath, args })
const page = await browser.newPage()
await page.goto(pathToFileURL(html).href)
await writeFile(pdf, await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }))
await browser.close()
