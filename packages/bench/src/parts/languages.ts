/** The documents of all languages against those of one, from builds at hand, and what each language weighs. */
import type { BenchContext } from '../context.ts'
import type { Section } from '../report.ts'
import type { Figure } from '../statistics.ts'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from 'slidev-publish/build/key'
import { readTalk } from 'slidev-publish/documents/talk'
import { nameOf, translationsOf } from 'slidev-publish/languages'
import { runProgram } from '../context.ts'
import { cpu, wall } from '../process.ts'
import { bars, row } from '../report.ts'
import { inTurn } from '../rounds.ts'
import { withSites } from '../sites.ts'
import { figure, ratio } from '../statistics.ts'
import { firstVisit } from '../visit.ts'

export async function measureLanguages(context: BenchContext, report: (detail: string) => void): Promise<Section[]> {
  const translations = await translationsOf('slides.md')
  const documents = join(context.folder, 'languages')
  const { all, one } = await inTurn({
    all: () => runProgram('export', ['--all', '--output', documents]),
    one: () => runProgram('export', [
      '--all',
      '--only',
      '--output',
      join(context.folder, 'language'),
    ]),
  }, { runs: context.runs, warmUp: true, report })
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
  await runProgram('build', ['--output', site])
  await withSites(context, [site], async (browser, [server]) => {
    for (const { entry, path } of translations) {
      const { lang, name, pictures } = await readTalk(entry)
      report(lang)
      const { first, idle } = await firstVisit(browser, { ...server!, url: server!.url + path })
      sections.push({
        title: nameOf(lang),
        rows: [
          row('the deck\'s PDF', 'KB', await weight(documents, [`${name}.pdf`])),
          row('all documents', 'KB', await weight(documents, await filesOf(documents, name, pictures))),
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
  return (await filesBelow(dir)).filter(file => own.has(file) || file.startsWith(`${pictures}/`))
}

/** Kilobytes of files in a folder, together. */
async function weight(dir: string, files: readonly string[]): Promise<Figure> {
  const stats = await Promise.all(files.map(file => stat(join(dir, file))))
  return figure([stats.reduce((sum, { size }) => sum + size, 0) / 1000])
}
