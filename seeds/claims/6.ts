import type { ClaimRecord, Contested } from '../claim.ts'

const groups = {
  short: 'Cross-border terrorist groups',
  article: 'Cross-border terrorist groups not managed: more volatile region, conflict with neighbours.',
  check: 'Which groups, from where; monitoring reports, governments concerned.',
  group: 'home',
} as const satisfies Contested

const agreements = {
  short: 'Breach of agreements',
  article: 'The Taliban broke international agreements repeatedly, Doha 2020 among them: a pattern.',
  check: 'Which clause, when; the agreements’ texts, statements of all parties.',
  group: 'home',
} as const satisfies Contested

const exclusion = {
  short: 'Exclusion from government',
  article: 'Tajiks, Hazaras and Uzbeks were completely sidelined from government.',
  check: 'Who holds office; lists of appointments, independent research.',
  group: 'home',
} as const satisfies Contested

const share = {
  short: 'Pashtun share of the population',
  article: 'Pashtuns are 40–42% of the population; a proper government would reflect that share.',
  check: 'The figure’s date and method; Afghan parties’ positions on shares.',
  group: 'home',
} as const satisfies Contested

/** Paragraph 6: commitments, conduct and the make-up of government. */
export default [
  {
    id: '6.1a',
    kind: 'assessment',
    text: 'The Taliban have at all times been unable to manage cross-border terrorist groups.',
    words: ['cross-border|across border|cross border', 'terrorist group', 'unable to manage|not manage|unmanaged|not control|uncontrolled|fail to manage'],
    contested: groups,
  },
  {
    id: '6.1b',
    kind: 'assessment',
    text: 'This makes an unstable region more volatile.',
    words: ['region', 'volatile'],
    contested: groups,
  },
  {
    id: '6.1c',
    kind: 'assessment',
    text: 'It increases conflict with neighbouring countries and further afield.',
    words: ['more|increas|grow|rise|rising', 'conflict', 'neighbour'],
    contested: groups,
  },
  {
    id: '6.2a',
    kind: 'assessment',
    text: 'The Taliban have broken international agreements repeatedly.',
    words: ['broke|breach|violat', 'agreement', 'repeated|more than once|again and again'],
    contested: agreements,
  },
  {
    id: '6.2b',
    kind: 'assessment',
    text: 'The 2020 Doha Accord is among the agreements broken.',
    words: ['Doha', '2020', 'broke|breach|violat'],
    contested: agreements,
  },
  {
    id: '6.2c',
    kind: 'assessment',
    text: 'These breaches form a pattern.',
    words: ['pattern'],
    contested: agreements,
  },
  {
    id: '6.3a',
    kind: 'fact',
    text: 'The Taliban refuse genuine dialogue among Afghans.',
    words: [
      'Taliban',
      'refus|reject',
      'genuine',
      'dialogue|talk',
    ],
  },
  {
    id: '6.3b',
    kind: 'assessment',
    text: 'That refusal closes off every path to stability and lasting peace.',
    words: ['path|way|block|close', 'stability', 'peace'],
  },
  {
    id: '6.4a',
    kind: 'fact',
    text: 'The Taliban refuse to form an inclusive government.',
    words: ['Taliban', 'refus|reject', 'inclusive'],
  },
  {
    id: '6.4b',
    kind: 'assessment',
    text: 'That refusal has pushed ethnic and religious minorities aside.',
    words: ['ethnic', 'religious', 'sidelin|pushed aside|push aside|exclud|shut out'],
  },
  {
    id: '6.4c',
    kind: 'assessment',
    text: 'That refusal has deepened divisions and weakened national unity.',
    words: ['division|divid', 'weaken', 'unity'],
  },
  {
    id: '6.5a',
    kind: 'fact',
    text: 'Afghanistan’s population is diverse; Tajiks, Hazaras and Uzbeks are part of it.',
    words: [
      'Tajik',
      'Hazara',
      'Uzbek',
      'divers|people|population',
    ],
  },
  {
    id: '6.5b',
    kind: 'assessment',
    text: 'Tajiks, Hazaras and Uzbeks were completely kept out of governance.',
    words: [
      'Tajik',
      'Hazara',
      'Uzbek',
      'completely',
    ],
    contested: exclusion,
  },
  {
    id: '6.6a',
    kind: 'figure',
    text: 'Pashtuns are 40–42% of the population.',
    words: ['Pashtun', '40|forty', '42|forty-two'],
    contested: share,
  },
  {
    id: '6.6b',
    kind: 'demand',
    text: 'A properly formed government would reflect that share.',
    words: [
      'Pashtun',
      'government',
      'reflect|mirror|match',
      'share|percent|per cent',
    ],
    contested: share,
  },
  {
    id: '6.6c',
    kind: 'demand',
    text: 'Other ethnic groups should be fairly represented as well.',
    words: ['fair', 'represent'],
  },
  {
    id: '6.6d',
    kind: 'demand',
    text: 'Token posts given for appearances are no substitute.',
    words: ['token|symbolic|for show|for appearance', 'post|position|seat'],
  },
] as const satisfies readonly ClaimRecord[]
