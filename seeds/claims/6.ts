import type { ClaimRecord, Contested } from '../claim.ts'

const groups = {
  short: 'Cross-border groups',
  check: 'Which groups operate from where, and how incidents with neighbours have changed, with monitoring reports and the governments concerned.',
} as const satisfies Contested

const agreements = {
  short: 'Doha compliance',
  check: 'Which provision of which agreement was broken and when, with the agreements’ texts and the statements of all parties.',
} as const satisfies Contested

const share = {
  short: 'Pashtun share',
  check: 'The figure, its date and its method, with a census or a survey that states its margin of error.',
} as const satisfies Contested

/** Paragraph 6: commitments, conduct and the make-up of government. */
export default [
  {
    id: '6.1a',
    kind: 'assessment',
    text: 'The source argues that the Taliban have at all times been unable to manage cross-border terrorist groups.',
    contested: groups,
  },
  {
    id: '6.1b',
    kind: 'assessment',
    text: 'The source argues that this makes an unstable region more volatile.',
    contested: groups,
  },
  {
    id: '6.1c',
    kind: 'assessment',
    text: 'The source argues that it increases conflict with neighbouring countries and further afield.',
    contested: groups,
  },
  {
    id: '6.2a',
    kind: 'assessment',
    text: 'The source says that the Taliban have broken international agreements repeatedly.',
    contested: agreements,
  },
  {
    id: '6.2b',
    kind: 'assessment',
    text: 'The source says that the 2020 Doha Accord is among the agreements broken.',
    contested: agreements,
  },
  {
    id: '6.2c',
    kind: 'assessment',
    text: 'The source argues that these breaches form a pattern.',
    contested: agreements,
  },
  { id: '6.3a', kind: 'fact', text: 'The Taliban refuse genuine dialogue among Afghans.' },
  { id: '6.3b', kind: 'assessment', text: 'That refusal closes off every path to stability and lasting peace.' },
  { id: '6.4a', kind: 'fact', text: 'The Taliban refuse to form an inclusive government.' },
  { id: '6.4b', kind: 'assessment', text: 'That refusal has pushed ethnic and religious minorities aside.' },
  { id: '6.4c', kind: 'assessment', text: 'That refusal has deepened divisions and weakened national unity.' },
  { id: '6.5a', kind: 'fact', text: 'Afghanistan’s population is diverse; Tajiks, Hazaras and Uzbeks are part of it.' },
  {
    id: '6.5b',
    kind: 'assessment',
    text: 'The source says that Tajiks, Hazaras and Uzbeks were completely kept out of governance.',
    contested: {
      short: 'Exclusion from government',
      check: 'Who holds office at each level, with lists of appointments and independent research.',
    },
  },
  {
    id: '6.6a',
    kind: 'figure',
    text: 'The source puts Pashtuns at 40–42% of the population.',
    contested: share,
  },
  {
    id: '6.6b',
    kind: 'demand',
    text: 'The source argues that a properly formed government would reflect that share.',
    contested: {
      short: share.short,
      check: 'Whether population shares are an agreed basis for representation, with the stated positions of the Afghan parties.',
    },
  },
  { id: '6.6c', kind: 'demand', text: 'Other ethnic groups should be fairly represented as well.' },
  { id: '6.6d', kind: 'demand', text: 'Token posts given for appearances are no substitute.' },
] as const satisfies readonly ClaimRecord[]
