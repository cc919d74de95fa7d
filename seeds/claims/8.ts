import type { ClaimRecord, Contested } from '../claim.ts'

const aid = {
  short: 'Obstruction of aid',
  check: 'Which restrictions are in force, on whom and with what effect, with the humanitarian agencies’ own reports on access.',
} as const satisfies Contested

/** Paragraph 8: isolation, repression, poverty and obstructed aid. */
export default [
  { id: '8.1a', kind: 'assessment', text: 'Isolationism and diplomatic hostility have cost Afghanistan meaningful international recognition.' },
  { id: '8.1b', kind: 'assessment', text: 'They have also cost it meaningful investment.' },
  { id: '8.2a', kind: 'fact', text: 'The regime relies on censorship, intimidation and unjustified arrests.' },
  { id: '8.2b', kind: 'assessment', text: 'That has disheartened the public and civil society.' },
  { id: '8.3a', kind: 'assessment', text: 'The Taliban do not deliver basic services, jobs and security.' },
  { id: '8.3b', kind: 'assessment', text: 'That failure has deepened poverty.' },
  { id: '8.3c', kind: 'assessment', text: 'That failure has deepened discontent, which is widespread across the country.' },
  {
    id: '8.4a',
    kind: 'fact',
    text: 'The source says that non-profit organisations are blocked, and humanitarian agencies restricted.',
    contested: aid,
  },
  {
    id: '8.4b',
    kind: 'assessment',
    text: 'The source says that life-saving help has been kept from the groups most at risk.',
    contested: aid,
  },
  {
    id: '8.4c',
    kind: 'assessment',
    text: 'The source says that, as a result, the suffering of millions of Afghans has grown.',
    contested: aid,
  },
] as const satisfies readonly ClaimRecord[]
