import type { ClaimRecord } from '../claim.ts'

/** Paragraph 4: the benchmarks on rights and aid, and what meeting them begins. */
export default [
  {
    id: '4.1a',
    kind: 'demand',
    words: ['protect|uphold|equally|as important', 'basic human rights'],
  },
  {
    id: '4.1b',
    kind: 'demand',
    words: ['women|girls', 'education|school'],
  },
  {
    id: '4.1c',
    kind: 'demand',
    words: ['women|girls', 'employment|work|jobs'],
  },
  {
    id: '4.1d',
    kind: 'demand',
    words: ['women|girls', 'freedom of movement|move freely|free movement'],
  },
  {
    id: '4.1e',
    kind: 'demand',
    words: ['women|girls', 'civic participation|civic life|take part in civic'],
  },
  {
    id: '4.1f',
    kind: 'demand',
    words: ['rights', 'women|girls', 'non-negotiable|not negotiable|not to be traded|not there to be traded|cannot be traded'],
  },
  {
    id: '4.1g',
    kind: 'assessment',
    words: [
      'central|heart',
      'political',
      'economic',
      'recover',
    ],
  },
  {
    id: '4.2a',
    kind: 'demand',
    words: ['unrestricted', 'access|aid'],
  },
  {
    id: '4.2b',
    kind: 'demand',
    words: ['full', 'international humanitarian law'],
  },
  {
    id: '4.2c',
    kind: 'assessment',
    words: ['million', 'help|aid', 'access|reach|crucial|depend|essential|vital'],
  },
  {
    id: '4.3a',
    kind: 'demand',
    words: ['political interference', 'obstruct'],
  },
  {
    id: '4.3b',
    kind: 'assessment',
    words: ['Taliban', 'humanitarian', 'worse|deteriorat|deepen'],
  },
  {
    id: '4.4a',
    kind: 'forecast',
    words: [
      'benchmark',
      'first step',
      'tangible',
      'lasting|last',
    ],
  },
] as const satisfies readonly ClaimRecord[]
