import type { ClaimRecord } from '../claim.ts'

/** Paragraph 7: rights, control and the economy. */
export default [
  {
    id: '7.1a',
    kind: 'assessment',
    text: 'The Taliban government has persistently rejected necessary reforms.',
    words: ['persistent|repeated|again and again|consistently', 'reject|refus|turn down', 'reform'],
  },
  {
    id: '7.1b',
    kind: 'fact',
    text: 'Girls have been denied education.',
    words: ['girls', 'denied|deny|denies|barred|kept from|keep|shut out', 'education|school'],
  },
  {
    id: '7.1c',
    kind: 'fact',
    text: 'Women have been shut out of public life.',
    words: ['women', 'exclud|shut out|kept|keep|barred', 'public life'],
  },
  {
    id: '7.1d',
    kind: 'fact',
    text: 'Inclusive governance has been blocked.',
    words: ['inclusive govern', 'block'],
  },
  {
    id: '7.2a',
    kind: 'fact',
    text: 'Human rights violations continue, above all against women and girls.',
    words: [
      'rights',
      'violat',
      'continu|ongoing|go on|still',
      'women|girls',
    ],
  },
  {
    id: '7.2b',
    kind: 'assessment',
    text: 'They point to a regime unwilling to meet even its most basic international obligations.',
    words: ['unwilling|not willing|will not|refus', 'basic', 'international obligation'],
  },
  {
    id: '7.3a',
    kind: 'assessment',
    text: 'The Taliban keep control through terror.',
    words: ['through terror|by terror|with terror|use terror|terror silenc'],
  },
  {
    id: '7.3b',
    kind: 'fact',
    text: 'The Taliban silence journalists, activists, minorities and political opponents.',
    words: [
      'journalist',
      'activist',
      'opposition|opponent',
      'silenc',
    ],
  },
  {
    id: '7.3c',
    kind: 'assessment',
    text: 'Taliban rule is neither democratic nor based on consent.',
    words: ['neither democratic|not democratic|non-democratic', 'consent'],
  },
  {
    id: '7.4a',
    kind: 'assessment',
    text: 'Indiscriminate restrictions on aid have worsened the humanitarian and economic crisis.',
    words: [
      'restrict',
      'aid',
      'humanitarian',
      'economic',
    ],
  },
  {
    id: '7.4b',
    kind: 'assessment',
    text: 'Poor management of the economy and erratic policies have worsened it too.',
    words: ['mismanag|poor management|poor economic management|badly managed|bad management', 'erratic', 'crisis'],
  },
  {
    id: '7.4c',
    kind: 'assessment',
    text: 'Leadership is fragmented and governance structures are weak.',
    words: [
      'fragmented|divided',
      'leadership',
      'weak',
      'structure',
    ],
  },
  {
    id: '7.4d',
    kind: 'assessment',
    text: 'That has further undermined state institutions and fed power struggles inside the regime.',
    words: ['institution', 'undermin|weaken', 'power struggle'],
  },
] as const satisfies readonly ClaimRecord[]
