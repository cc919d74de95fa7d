import type { ClaimRecord, Contested } from '../claim.ts'

export const threat = {
  short: 'Threat beyond Afghanistan',
  check: 'Which threats are meant and how they have changed, with published threat assessments by public authorities and independent security research.',
} as const satisfies Contested

const extremism = {
  short: 'Spread of extremism',
  check: 'Whether extremism has grown, by what measure, and whether it has crossed borders, with monitoring reports and independent research.',
} as const satisfies Contested

/** Paragraph 2: why the meeting comes now. */
export default [
  {
    id: '2.1a',
    kind: 'assessment',
    text: 'The source argues that Taliban rule is an increasing threat to the security of the region.',
    contested: threat,
  },
  {
    id: '2.1b',
    kind: 'assessment',
    text: 'The source argues that this threat extends to European and global security.',
    contested: threat,
  },
  { id: '2.2a', kind: 'assessment', text: 'Taliban conduct has led to chaos.' },
  { id: '2.2b', kind: 'assessment', text: 'Taliban conduct has led to human rights violations.' },
  {
    id: '2.2c',
    kind: 'assessment',
    text: 'The source argues that Taliban conduct has led extremism to rise.',
    contested: extremism,
  },
  {
    id: '2.2d',
    kind: 'forecast',
    text: 'The source warns that this extremism might reach beyond Afghanistan.',
    contested: extremism,
  },
  { id: '2.3a', kind: 'assessment', text: 'The source considers the conveners’ initiative timely.' },
  { id: '2.3b', kind: 'fact', text: 'The meeting is a forum for discussion.' },
  { id: '2.3c', kind: 'demand', text: 'The meeting is also a forum for joint and urgent action on problems that emerge from Afghanistan.' },
] as const satisfies readonly ClaimRecord[]
