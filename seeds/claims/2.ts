import type { ClaimRecord, Contested } from '../claim.ts'

export const threat = {
  short: 'Threat to Europe and the world',
  article: 'Taliban rule increasingly threatens security: the region, Europe, the world.',
  check: 'Threat assessments by public authorities; independent research.',
  group: 'abroad',
} as const satisfies Contested

const extremism = {
  short: 'Spread of extremism',
  article: 'Taliban conduct makes extremism rise; it might spread beyond Afghanistan.',
  check: 'Its growth across borders, and by what measure; monitoring reports.',
  group: 'abroad',
} as const satisfies Contested

/** Paragraph 2: why the meeting comes now. */
export default [
  {
    id: '2.1a',
    kind: 'assessment',
    text: 'Taliban rule is an increasing threat to the security of the region.',
    words: [
      'Taliban',
      'increasing|growing|grows|rising',
      'threat',
      'region',
    ],
    contested: threat,
  },
  {
    id: '2.1b',
    kind: 'assessment',
    text: 'That threat extends to European and global security.',
    words: ['threat', 'Europe', 'global|world'],
    contested: threat,
  },
  {
    id: '2.2a',
    kind: 'assessment',
    text: 'Taliban conduct has led to chaos.',
    words: ['chaos'],
  },
  {
    id: '2.2b',
    kind: 'assessment',
    text: 'Taliban conduct has led to human rights violations.',
    words: ['rights', 'violat'],
  },
  {
    id: '2.2c',
    kind: 'assessment',
    text: 'Taliban conduct has led extremism to rise.',
    words: ['extremism', 'rise|rising|risen|grow'],
    contested: extremism,
  },
  {
    id: '2.2d',
    kind: 'forecast',
    text: 'That extremism might reach beyond Afghanistan.',
    words: ['extremism', 'might|may|could', 'beyond|spread|across'],
    contested: extremism,
  },
  {
    id: '2.3a',
    kind: 'assessment',
    text: 'The conveners’ initiative is timely.',
    words: ['meeting|initiative|Brussels', 'timely'],
  },
  {
    id: '2.3b',
    kind: 'fact',
    text: 'The meeting is a forum for discussion.',
    words: ['forum', 'discuss'],
  },
  {
    id: '2.3c',
    kind: 'demand',
    text: 'The meeting is also a forum for joint and urgent action on problems that emerge from Afghanistan.',
    words: ['joint', 'urgent', 'action'],
  },
] as const satisfies readonly ClaimRecord[]
