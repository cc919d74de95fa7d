import type { ClaimRecord } from '../claim.ts'

/** Paragraph 2: why the meeting comes now. */
export default [
  {
    id: '2.1a',
    kind: 'assessment',
    words: [
      'Taliban',
      'increasing|growing|grows|rising',
      'threat',
      'region',
    ],
    contested: 'threat',
  },
  {
    id: '2.1b',
    kind: 'assessment',
    words: ['threat', 'Europe', 'global|world'],
    contested: 'threat',
  },
  {
    id: '2.2a',
    kind: 'assessment',
    words: ['chaos'],
  },
  {
    id: '2.2b',
    kind: 'assessment',
    words: ['rights', 'violat'],
  },
  {
    id: '2.2c',
    kind: 'assessment',
    words: ['extremism', 'rise|rising|risen|grow'],
    contested: 'extremism',
  },
  {
    id: '2.2d',
    kind: 'forecast',
    words: ['extremism', 'might|may|could', 'beyond|spread|across'],
    contested: 'extremism',
  },
  {
    id: '2.3a',
    kind: 'assessment',
    words: ['meeting|initiative|Brussels', 'timely'],
  },
  {
    id: '2.3b',
    kind: 'fact',
    words: ['forum', 'discuss'],
  },
  {
    id: '2.3c',
    kind: 'demand',
    words: ['joint', 'urgent', 'action'],
  },
] as const satisfies readonly ClaimRecord[]
