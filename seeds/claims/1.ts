import type { ClaimRecord } from '../claim.ts'

/** Paragraph 1: the meeting and its conveners. */
export default [
  {
    id: '1.1a',
    kind: 'fact',
    words: ['Brussels', 'high-level', 'democratic opposition'],
  },
  {
    id: '1.1b',
    kind: 'fact',
    words: ['3|third', '5|fifth', 'December 2025'],
  },
  {
    id: '1.1c',
    kind: 'fact',
    words: ['Independent Diplomat|ID', 'European Foundation for Democracy|EFD', 'conven|together|brought|joint'],
  },
  {
    id: '1.1d',
    kind: 'fact',
    words: ['non-profit', 'non-governmental'],
  },
  {
    id: '1.1e',
    kind: 'assessment',
    words: ['prominent|well-known|leading'],
  },
  {
    id: '1.2a',
    kind: 'fact',
    words: ['European Parliament|MEPs'],
  },
  {
    id: '1.2b',
    kind: 'fact',
    words: ['member state'],
  },
  {
    id: '1.2c',
    kind: 'fact',
    words: ['official', 'key EU institution|key institution'],
  },
  {
    id: '1.2d',
    kind: 'fact',
    words: ['grow', 'challenge', 'Taliban'],
  },
  {
    id: '1.2e',
    kind: 'fact',
    words: ['urgent', 'credible', 'political alternative'],
  },
  {
    id: '1.3a',
    kind: 'fact',
    words: ['Afghan-led|led by Afghan|Afghans lead|Afghans themselves', 'initiative'],
  },
  {
    id: '1.3b',
    kind: 'fact',
    words: [
      'civil society',
      'world',
      'attention|watch|eyes|look',
      'Afghanistan|future',
    ],
  },
  {
    id: '1.3c',
    kind: 'demand',
    words: [
      'propos',
      'inclusive',
      'democratic',
      'political',
    ],
  },
  {
    id: '1.4a',
    kind: 'fact',
    words: ['fight|front line|forefront|counter|against', 'violent extremism', 'radicali'],
  },
  {
    id: '1.4b',
    kind: 'fact',
    words: [
      'democracy',
      'pluralism',
      'civil rights',
      'Europe',
    ],
  },
  {
    id: '1.5a',
    kind: 'forecast',
    words: ['expect', 'political', 'dialogue'],
  },
  {
    id: '1.5b',
    kind: 'forecast',
    words: [
      'expect',
      'resol',
      'security',
      'humanitarian',
    ],
  },
] as const satisfies readonly ClaimRecord[]
