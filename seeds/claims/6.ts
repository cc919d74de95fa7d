import type { ClaimRecord } from '../claim.ts'

/** Paragraph 6: commitments, conduct and the make-up of government. */
export default [
  {
    id: '6.1a',
    kind: 'assessment',
    words: ['cross-border|across border|cross border', 'terrorist group', 'unable to manage|not manage|unmanaged|not control|uncontrolled|fail to manage'],
    contested: 'groups',
  },
  {
    id: '6.1b',
    kind: 'assessment',
    words: ['region', 'volatile'],
    contested: 'groups',
  },
  {
    id: '6.1c',
    kind: 'assessment',
    words: ['more|increas|grow|rise|rising', 'conflict', 'neighbour'],
    contested: 'groups',
  },
  {
    id: '6.2a',
    kind: 'assessment',
    words: ['broke|breach|violat', 'agreement', 'repeated|more than once|again and again'],
    contested: 'agreements',
  },
  {
    id: '6.2b',
    kind: 'assessment',
    words: ['Doha', '2020', 'broke|breach|violat'],
    contested: 'agreements',
  },
  {
    id: '6.2c',
    kind: 'assessment',
    words: ['pattern'],
    contested: 'agreements',
  },
  {
    id: '6.3a',
    kind: 'fact',
    words: [
      'Taliban',
      'refus|reject',
      'genuine',
      'dialogue|talk',
    ],
  },
  {
    id: '6.3b',
    kind: 'assessment',
    words: ['path|way|block|close', 'stability', 'peace'],
  },
  {
    id: '6.4a',
    kind: 'fact',
    words: ['Taliban', 'refus|reject', 'inclusive'],
  },
  {
    id: '6.4b',
    kind: 'assessment',
    words: ['ethnic', 'religious', 'sidelin|pushed aside|push aside|exclud|shut out'],
  },
  {
    id: '6.4c',
    kind: 'assessment',
    words: ['division|divid', 'weaken', 'unity'],
  },
  {
    id: '6.5a',
    kind: 'fact',
    words: [
      'Tajik',
      'Hazara',
      'Uzbek',
      'divers|people|population',
    ],
  },
  {
    id: '6.5b',
    kind: 'assessment',
    words: [
      'Tajik',
      'Hazara',
      'Uzbek',
      'completely',
    ],
    contested: 'exclusion',
  },
  {
    id: '6.6a',
    kind: 'figure',
    words: ['Pashtun', '40|forty', '42|forty-two'],
    contested: 'share',
  },
  {
    id: '6.6b',
    kind: 'demand',
    words: [
      'Pashtun',
      'government',
      'reflect|mirror|match',
      'share|percent|per cent',
    ],
    contested: 'share',
  },
  {
    id: '6.6c',
    kind: 'demand',
    words: ['fair', 'represent'],
  },
  {
    id: '6.6d',
    kind: 'demand',
    words: ['token|symbolic|for show|for appearance', 'post|position|seat'],
  },
] as const satisfies readonly ClaimRecord[]
