import type { CheckedRecords } from 'slidev-check/records'
import * as en from '../seeds/en.ts'

/** Records whose words stand on several slides, in one language: `npm run check` compares them (slidev-check). */
export function checkedRecords({ benchmarks, conveners }: Pick<typeof en, 'benchmarks' | 'conveners'>): Required<CheckedRecords> {
  return {
    named: {
      noun: 'convener',
      file: 'seeds/conveners.ts',
      counted: ['conveners', 'organisations'],
      records: conveners,
    },
    numbered: {
      noun: 'benchmark',
      file: 'seeds/benchmarks.ts',
      dataset: 'benchmarks',
      records: benchmarks,
    },
  }
}

export const { named, numbered } = checkedRecords(en)
