import type { ClaimRecord } from '../claim.ts'

/** Paragraph 5: flight, and what the article concludes from it. Those who flee are never the threat. */
export default [
  {
    id: '5.1a',
    kind: 'figure',
    words: [
      'Taliban',
      'policies|policy',
      'forced|driven|drove',
      'million',
    ],
    contested: 'flight',
  },
  {
    id: '5.1b',
    kind: 'assessment',
    words: ['instability', 'beyond|abroad|outside|neighbour'],
    contested: 'flight',
  },
  {
    id: '5.1c',
    kind: 'assessment',
    words: ['burden|strain', 'neighbour', 'Europe'],
    contested: 'flight',
  },
  {
    id: '5.2a',
    kind: 'forecast',
    words: [
      'unchecked',
      'migration',
      'severe|risk|bring',
      'EU|Europe',
    ],
    contested: 'terrorism',
  },
  {
    id: '5.2b',
    kind: 'forecast',
    words: [
      'sharp|steep',
      'rise|rising|increas',
      'terrorism',
      'EU|Europe',
    ],
    contested: 'terrorism',
  },
  {
    id: '5.3a',
    kind: 'forecast',
    words: [
      'extremist network',
      'migration',
      'terrorism',
      'export',
    ],
    contested: 'terrorism',
  },
  {
    id: '5.4a',
    kind: 'figure',
    words: ['Washington', 'National Guard', 'died|killed|death'],
    contested: 'shooting',
  },
  {
    id: '5.4b',
    kind: 'fact',
    words: ['prayer', 'French mosque|mosques in France'],
    contested: 'shooting',
  },
  {
    id: '5.4c',
    kind: 'assessment',
    words: ['Washington|France|French|event', 'confirm|bear out|validat'],
    contested: 'shooting',
  },
  {
    id: '5.5a',
    kind: 'fact',
    words: ['Trump|US President', 'halt|stop', 'immigration'],
    contested: 'halt',
  },
  {
    id: '5.5b',
    kind: 'assessment',
    words: ['revolutionary'],
    contested: 'halt',
  },
  {
    id: '5.5c',
    kind: 'assessment',
    words: ['failure', 'other nation|other countr'],
    contested: 'halt',
  },
  {
    id: '5.5d',
    kind: 'assessment',
    text: 'Other nations bear consequences of acts by Afghan nationals.',
    words: ['nation', 'bear', 'consequence'],
    contested: 'halt',
    leftOut: true,
  },
] as const satisfies readonly ClaimRecord[]
