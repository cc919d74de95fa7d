import type { ClaimRecord } from '../claim.ts'

/** Paragraph 7: rights, control and the economy. */
export default [
  {
    id: '7.1a',
    kind: 'assessment',
    words: ['persistent|repeated|again and again|consistently', 'reject|refus|turn down', 'reform'],
  },
  {
    id: '7.1b',
    kind: 'fact',
    words: ['girls', 'denied|deny|denies|barred|kept from|keep|shut out', 'education|school'],
  },
  {
    id: '7.1c',
    kind: 'fact',
    words: ['women', 'exclud|shut out|kept|keep|barred', 'public life'],
  },
  {
    id: '7.1d',
    kind: 'fact',
    words: ['inclusive govern', 'block'],
  },
  {
    id: '7.2a',
    kind: 'fact',
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
    words: ['unwilling|not willing|will not|refus', 'basic', 'international obligation'],
  },
  {
    id: '7.3a',
    kind: 'assessment',
    words: ['through terror|by terror|with terror|use terror|terror silenc'],
  },
  {
    id: '7.3b',
    kind: 'fact',
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
    words: ['neither democratic|not democratic|non-democratic', 'consent'],
  },
  {
    id: '7.4a',
    kind: 'assessment',
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
    words: ['mismanag|poor management|poor economic management|badly managed|bad management', 'erratic', 'crisis'],
  },
  {
    id: '7.4c',
    kind: 'assessment',
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
    words: ['institution', 'undermin|weaken', 'power struggle'],
  },
] as const satisfies readonly ClaimRecord[]
