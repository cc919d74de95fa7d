/** Exporting the deck with the build at hand, against the baseline, whose browser is started in the same way, and against Slidev's own export. */
import type { BenchContext } from '../context.ts'
import type { Usage } from '../process.ts'
import type { Section } from '../report.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { say } from 'slidev-deck/cli/progress'
import { readDeck } from 'slidev-deck/read'
import { SWITCHES } from 'slidev-publish/browser/launch'
import { printPage } from 'slidev-publish/build/print-page'
import { runProgram, runSlidev } from '../context.ts'
import { cpu, runNode, wall } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { figure, ratio } from '../statistics.ts'

export async function measureExport(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const { file } = await printPage()
  const pdf = join(context.folder, 'deck.pdf')
  const { baseline, deck, stock } = await inTurn({
    baseline: () => runNode([
      join(import.meta.dirname, '../baseline.ts'),
      context.browser,
      file,
      join(context.folder, 'baseline.pdf'),
      ...SWITCHES,
    ]),
    deck: () => runProgram('export', ['--output', pdf]),
    stock: () => exportStock(context),
  }, { runs: context.runs, warmUp: true, report })
  const { pages, bitmaps } = await checked(pdf)
  const kilobytes = (await readFile(pdf)).length / 1000
  const wanted = (await readFile(file, 'utf8')).match(/<(?:img|image)\s[^>]*data:image\/(?!svg)/g)?.length ?? 0
  return [
    {
      title: `Export of ${pages} pages, build at hand`,
      rows: [
        row('deck', 's', figure(wall(deck))),
        row('baseline: its finished HTML, printed once', 's', figure(wall(baseline))),
        row('stock slidev export, warm', 's', figure(wall(stock))),
        row('deck against baseline', 'times', ratio(wall(deck), wall(baseline)), bars.exportAgainstBaseline),
        row('deck against stock', 'times', ratio(wall(deck), wall(stock))),
        row('deck, processor', 's', figure(cpu(deck))),
        row('baseline, processor', 's', figure(cpu(baseline))),
        row('stock, processor', 's', figure(cpu(stock))),
        row('deck against baseline, processor', 'times', ratio(cpu(deck), cpu(baseline)), bars.exportAgainstBaseline),
        row('deck against stock, processor', 'times', ratio(cpu(deck), cpu(stock))),
      ],
    },
    {
      title: 'The deck\'s PDF',
      rows: [
        row('size', 'KB', figure([kilobytes]), bars.pdfKilobytes),
        row('bitmaps that no slide has', 'count', figure([bitmaps - wanted]), bars.needlessBitmaps),
      ],
    },
  ]
}

/** How often the peer may try: while it fills its cache its server reloads the page, and an export may come to grief. */
const ATTEMPTS = 3

/** One `slidev export` of the same slides. @throws Failure where its PDF lacks a slide: a fast blank page is no export */
export async function exportStock({ folder, browser, stock }: BenchContext): Promise<Usage> {
  const root = await stock()
  const pdf = join(folder, 'stock.pdf')
  for (let attempt = 1; ; attempt++) {
    try {
      const usage = await runSlidev(root, 'export', '--executable-path', browser, '--output', pdf)
      await checked(pdf)
      return usage
    }
    catch (error) {
      if (attempt === ATTEMPTS)
        throw error
      say(`slidev export is tried again: ${firstLine(error)}`)
    }
  }
}

/** The pages of a PDF, one for each slide, and its bitmaps. */
async function checked(file: string): Promise<{ pages: number, bitmaps: number }> {
  const pdf = await PDFDocument.load(await readFile(file), { updateMetadata: false })
  const pages = pdf.getPageCount()
  const { slides } = await readDeck()
  if (pages !== slides.length)
    throw new Failure(`${file} has ${pages} pages where the deck has ${slides.length} slides: nothing can be compared`)
  const bitmaps = pdf.context.enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
  return { pages, bitmaps: bitmaps.length }
}
