import type { ClaimRecord, Contested } from '../claim.ts'

const aid = {
  short: 'Cause of blocked aid',
  article: 'Restrictions, blocked non-profits: those at risk lack life-saving help; millions suffer.',
  check: 'Which restrictions, with what effect; humanitarian agencies’ reports.',
  group: 'home',
} as const satisfies Contested

/** Paragraph 8: isolation, repression, poverty and obstructed aid. */
export default [
  {
    id: '8.1a',
    kind: 'assessment',
    text: 'Isolationism and diplomatic hostility have cost Afghanistan meaningful international recognition.',
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
    text: 'They have also cost it meaningful investment.',
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
    text: 'The regime relies on censorship, intimidation and unjustified arrests.',
    words: ['censorship', 'intimidat', 'arrest'],
  },
  {
    id: '8.2b',
    kind: 'assessment',
    text: 'That has disheartened the public and civil society.',
    words: ['dishearten|discourag|lost heart|lose heart', 'public', 'civic|civil'],
  },
  {
    id: '8.3a',
    kind: 'assessment',
    text: 'The Taliban do not deliver basic services, jobs and security.',
    words: ['services', 'jobs', 'security'],
  },
  {
    id: '8.3b',
    kind: 'assessment',
    text: 'That failure has deepened poverty.',
    words: ['poverty', 'deep|intensif|worse|grow|more'],
  },
  {
    id: '8.3c',
    kind: 'assessment',
    text: 'That failure has deepened discontent, which is widespread across the country.',
    words: ['discontent', 'widespread|across the country'],
  },
  {
    id: '8.4a',
    kind: 'fact',
    text: 'The Taliban block non-profit organisations and restrict humanitarian agencies.',
    words: ['non-profit', 'block', 'restrict'],
    contested: aid,
  },
  {
    id: '8.4b',
    kind: 'assessment',
    text: 'Life-saving help has been kept from the groups most at risk.',
    words: ['life-saving|saves lives|save lives', 'help|aid|assistance', 'at risk|at-risk'],
    contested: aid,
  },
  {
    id: '8.4c',
    kind: 'assessment',
    text: 'As a result, the suffering of millions of Afghans has grown.',
    words: ['million', 'suffer'],
    contested: aid,
  },
] as const satisfies readonly ClaimRecord[]
