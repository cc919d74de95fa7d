import type { ClaimRecord } from '../claim.ts'
import { threat } from './2.ts'

/** Paragraph 9: what the meeting is for. */
export default [
  {
    id: '9.1a',
    kind: 'assessment',
    text: 'The meeting shows that European stakeholders recognise how rapidly the situation deteriorates under Taliban rule.',
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
    text: 'That recognition is timely and crucial.',
    words: ['timely', 'crucial'],
  },
  {
    id: '9.2a',
    kind: 'assessment',
    text: 'Rigid, oppressive Taliban policies have undermined human rights, governance and social stability at home.',
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
    text: 'Their effects beyond the border threaten security in the region and worldwide.',
    words: [
      'threat',
      'region',
      'global|world',
      'security',
    ],
    contested: threat,
  },
  {
    id: '9.3a',
    kind: 'fact',
    text: 'The meeting brings together European decision-makers and Afghanistan’s democratic opposition.',
    words: ['democratic opposition|Afghan democrat|Afghanistan’s democrats', 'Europe', 'decision-maker'],
  },
  {
    id: '9.3b',
    kind: 'assessment',
    text: 'It is an essential platform for facing these challenges.',
    words: ['essential', 'platform'],
  },
  {
    id: '9.3c',
    kind: 'demand',
    text: 'It is a platform to promote inclusive governance.',
    words: ['promot', 'inclusive governance'],
  },
  {
    id: '9.3d',
    kind: 'demand',
    text: 'It is a platform to coordinate meaningful international action.',
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
    text: 'That action should ease growing crises that come from Afghanistan: humanitarian, political and security.',
    words: [
      'ease|mitigat|reliev',
      'humanitarian',
      'political',
      'security',
    ],
  },
] as const satisfies readonly ClaimRecord[]
