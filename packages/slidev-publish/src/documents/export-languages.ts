/** The documents of a talk in all its languages, with one browser. */
import type { Translation } from '../languages.ts'
import type { ExportRequest, Outcome } from './export.ts'
import { step } from 'slidev-deck/cli/progress'
import { mapConcurrently } from '../concurrency.ts'
import { addReadme, exportDocuments, withBrowser } from './export.ts'

/**
 * Makes the documents of each language as `exportDocuments` does, four languages at a time: each waits in turn for the
 * browser and for this program, and of fewer all wait for the same one a quarter of the time. `outputOf` says where to, for each.
 * @throws Failure where a talk does not build, naming it
 */
export async function exportLanguages(translations: readonly Translation[], request: Omit<ExportRequest, 'entry' | 'output' | 'browser' | 'report'>, outputOf: (translation: Translation) => string | undefined): Promise<Outcome[]> {
  const label = translations.length > 1
    ? `Writing the documents in ${translations.length} languages`
    : 'Writing the documents'
  const outcomes = await withBrowser(browser => step(label, report =>
    mapConcurrently(4, translations, translation => exportDocuments({
      ...request,
      entry: translation.entry,
      output: outputOf(translation),
      browser,
      report,
    }))))
  const [first] = outcomes
  if (first && request.all) {
    await addReadme({
      made: outcomes.flatMap(({ made }) => made),
      failed: first.failed,
    })
  }
  return outcomes
}
