import type { ClaimRecord } from '../claim.ts'

/** Paragraph 9: what the meeting is for. */
export default [
  {
    id: '9.1a',
    kind: 'assessment',
    words: [
      'Europe',
      'recogni|realis|understand|sees|aware',
      'fast|rapid|quick',
      'worse|deteriorat',
    ],
  },
  {
    id: '9.1b',
    kind: 'assessment',
    words: ['timely', 'crucial'],
  },
  {
    id: '9.2a',
    kind: 'assessment',
    words: [
      'undermin',
      'governance',
      'rights',
      'social stability',
    ],
  },
  {
    id: '9.2b',
    kind: 'assessment',
    words: [
      'threat',
      'region',
      'global|world',
      'security',
    ],
    contested: 'threat',
  },
  {
    id: '9.3a',
    kind: 'fact',
    words: ['democratic opposition|Afghan democrat|Afghanistan’s democrats', 'Europe', 'decision-maker'],
  },
  {
    id: '9.3b',
    kind: 'assessment',
    words: ['essential', 'platform'],
  },
  {
    id: '9.3c',
    kind: 'demand',
    words: ['promot', 'inclusive governance'],
  },
  {
    id: '9.3d',
    kind: 'demand',
    words: [
      'coordinat',
      'meaningful',
      'international',
      'action',
    ],
  },
  {
    id: '9.3e',
    kind: 'demand',
    words: [
      'ease|mitigat|reliev',
      'humanitarian',
      'political',
      'security',
    ],
  },
] as const satisfies readonly ClaimRecord[]
