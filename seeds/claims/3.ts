import type { ClaimRecord } from '../claim.ts'

/** Paragraph 3: the political and the security benchmarks. */
export default [
  {
    id: '3.1a',
    kind: 'assessment',
    words: [
      'success',
      'depend',
      'focus',
      'benchmark',
    ],
  },
  {
    id: '3.1b',
    kind: 'assessment',
    words: ['meaningful|real', 'progress', 'implement|follow-through|carried out|put into practice'],
  },
  {
    id: '3.2a',
    kind: 'demand',
    words: ['inclusive', 'representative', 'settlement'],
  },
  {
    id: '3.2b',
    kind: 'assessment',
    words: ['settlement', 'stability', 'governance|government|governed'],
  },
  {
    id: '3.3a',
    kind: 'demand',
    words: ['genuine', 'negotiat'],
  },
  {
    id: '3.3b',
    kind: 'demand',
    words: ['all Afghan stakeholder|all stakeholder|all Afghan parties|every Afghan stakeholder'],
  },
  {
    id: '3.4a',
    kind: 'assessment',
    words: ['settlement', 'important|matter|vital', 'future'],
  },
  {
    id: '3.4b',
    kind: 'forecast',
    words: ['stability', 'legitimacy'],
  },
  {
    id: '3.5a',
    kind: 'assessment',
    words: ['push|toward|driv|drift|feed', 'state', 'fail'],
    contested: 'failure',
  },
  {
    id: '3.5b',
    kind: 'demand',
    words: ['urgent', 'prevent|avert|avoid', 'larger|bigger|greater'],
  },
  {
    id: '3.5c',
    kind: 'demand',
    words: [
      'dialogue',
      'Afghan',
      'major|large|main',
      'solution|answer',
    ],
  },
  {
    id: '3.6a',
    kind: 'demand',
    words: [
      'cut|end|sever|break',
      'all|every',
      'link|ties|tie|connection',
      'terrorist',
    ],
  },
  {
    id: '3.6b',
    kind: 'demand',
    words: ['no extremist', 'operat|work', 'Afghan'],
  },
  {
    id: '3.7a',
    kind: 'fact',
    words: ['Taliban', 'foreign', 'held|hold|detain'],
    contested: 'held',
  },
  {
    id: '3.7b',
    kind: 'demand',
    words: ['all foreign', 'free|release', 'uncondition|without condition|no condition'],
  },
  {
    id: '3.7c',
    kind: 'assessment',
    words: ['adhere|respect|keep to|abide', 'international norms'],
  },
  {
    id: '3.7d',
    kind: 'forecast',
    words: ['formal', 'diploma', 'open|way|path|progress'],
  },
] as const satisfies readonly ClaimRecord[]
