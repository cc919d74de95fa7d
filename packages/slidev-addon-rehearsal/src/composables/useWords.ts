import type { Words } from '../labels/index.ts'
import { configs } from '@slidev/client'
import { labelsOf } from '../labels/index.ts'

/** What is said beside the slides, in the language of the talk. */
export function useWords(): Words {
  return labelsOf(String((configs as { lang?: string }).lang ?? 'en'))
}
