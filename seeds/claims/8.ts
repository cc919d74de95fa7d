import type { ClaimRecord } from '../claim.ts'

/** Paragraph 8: isolation, repression, poverty and obstructed aid. */
export default [
  {
    id: '8.1a',
    kind: 'assessment',
    words: [
      'isolation',
      'hostil',
      'meaningful|real',
      'recognition',
    ],
  },
  {
    id: '8.1b',
    kind: 'assessment',
    words: [
      'isolation',
      'hostil',
      'meaningful|real',
      'investment',
    ],
  },
  {
    id: '8.2a',
    kind: 'fact',
    words: ['censorship', 'intimidat', 'arrest'],
  },
  {
    id: '8.2b',
    kind: 'assessment',
    words: ['dishearten|discourag|lost heart|lose heart', 'public', 'civic|civil'],
  },
  {
    id: '8.3a',
    kind: 'assessment',
    words: ['services', 'jobs', 'security'],
  },
  {
    id: '8.3b',
    kind: 'assessment',
    words: ['poverty', 'deep|intensif|worse|grow|more'],
  },
  {
    id: '8.3c',
    kind: 'assessment',
    words: ['discontent', 'widespread|across the country'],
  },
  {
    id: '8.4a',
    kind: 'fact',
    words: ['non-profit', 'block', 'restrict'],
    contested: 'aid',
  },
  {
    id: '8.4b',
    kind: 'assessment',
    words: ['life-saving|saves lives|save lives', 'help|aid|assistance', 'at risk|at-risk'],
    contested: 'aid',
  },
  {
    id: '8.4c',
    kind: 'assessment',
    words: ['million', 'suffer'],
    contested: 'aid',
  },
] as const satisfies readonly ClaimRecord[]
