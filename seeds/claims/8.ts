import type { ClaimRecord } from '../claim.ts'

/** Paragraph 8: isolation, repression, poverty and obstructed aid. */
export default [
  { id: '8.1a', kind: 'assessment', text: 'Isolationism and diplomatic hostility have cost Afghanistan meaningful international recognition.' },
  { id: '8.1b', kind: 'assessment', text: 'They have also cost it meaningful investment.' },
  { id: '8.2a', kind: 'fact', text: 'The regime relies on censorship, intimidation and unjustified arrests.' },
  { id: '8.2b', kind: 'assessment', text: 'That has disheartened the public and civil society.' },
  { id: '8.3a', kind: 'assessment', text: 'The Taliban do not deliver basic services, jobs and security.' },
  { id: '8.3b', kind: 'assessment', text: 'That failure has deepened poverty.' },
  { id: '8.3c', kind: 'assessment', text: 'That failure has deepened discontent, which is widespread across the country.' },
  { id: '8.4a', kind: 'fact', text: 'Non-profit organisations are blocked, and humanitarian agencies are restricted.' },
  { id: '8.4b', kind: 'assessment', text: 'Life-saving help has been kept from the groups most at risk.' },
  { id: '8.4c', kind: 'assessment', text: 'As a result, the suffering of millions of Afghans has grown.' },
] as const satisfies readonly ClaimRecord[]
