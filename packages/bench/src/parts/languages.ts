import type { BenchContext } from '../context.ts'
/** The documents of all languages against those of one, from builds at hand, and what each language weighs. */
import type { Usage } from '../process.ts'
import type { Section } from '../report.ts'
import type { Figure } from '../statistics.ts'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from 'slidev-publish/build/key'
import { readTalk } from 'slidev-publish/documents/talk'
import { nameOf, translationsOf } from 'slidev-publish/languages'
import { program } from '../context.ts'
import { runNode } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, ratio } from '../statistics.ts'
import { firstVisit } from '../visit.ts'

export async function measureLanguages(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const translations = await translationsOf('slides.md')
  const documents = join(context.folder, 'languages')
  const exportAll = (output: string, ...flags: string[]) => runNode([
    program('.', 'export.ts'),
    '--all',
    '--output',
    output,
    ...flags,
  ])
  const { all, one } = await inTurn({
    all: () => exportAll(documents),
    one: () => exportAll(join(context.folder, 'language'), '--only'),
  }, { runs: context.runs, warmUp: true, report })
  const wall = (runs: Usage[]) => runs.map(({ seconds }) => seconds)
  const cpu = (runs: Usage[]) => runs.map(run => run.cpu)
  const sections: Section[] = [
    {
      title: `All documents in ${translations.length} languages, build at hand`,
      rows: [
        row('all languages', 's', figure(wall(all))),
        row('one language', 's', figure(wall(one))),
        row('all against one', 'times', ratio(wall(all), wall(one)), bars.languagesAgainstOne),
        row('all languages, processor', 's', figure(cpu(all))),
        row('one language, processor', 's', figure(cpu(one))),
        row('all against one, processor', 'times', ratio(cpu(all), cpu(one))),
      ],
    },
  ]
  report('building')
  const site = join(context.folder, 'site')
  await runNode([
    program('.', 'build.ts'),
    '--output',
    site,
  ])
  await withSites(context, [site], async (browser, [server]) => {
    for (const { entry, path } of translations) {
      const { lang, name, pictures } = await readTalk(entry)
      report(lang)
      const { first, idle } = await firstVisit(browser, { ...server!, url: server!.url + path })
      const files = await filesOf(documents, name, pictures)
      sections.push({
        title: nameOf(lang),
        rows: [
          row('the deck\'s PDF', 'KB', await weight([
            join(documents, `${name}.pdf`),
          ])),
          row('all documents', 'KB', await weight(files)),
          row('first visit, to the first slide', 'KB', figure([first.kilobytes])),
          row('first visit, when idle', 'KB', figure([idle.kilobytes])),
        ],
      })
    }
  })
  return sections
}

/** What `npm run export -- --all` writes for one talk: the names of its files all begin with the talk's, as may those of a translation. */
async function filesOf(dir: string, name: string, pictures: string): Promise<string[]> {
  const own = new Set([
    `${name}.pdf`,
    `${name}-handout.pdf`,
    `${name}-leaflet.pdf`,
    `${name}.pptx`,
  ])
  return (await filesBelow(dir))
    .filter(file => own.has(file) || file.startsWith(`${pictures}/`))
    .map(file => join(dir, file))
}

/** Kilobytes of all files together. */
async function weight(files: readonly string[]): Promise<Figure> {
  const stats = await Promise.all(files.map(file => stat(file)))
  return figure([stats.reduce((sum, { size }) => sum + size, 0) / 1000])
}
