import type { ClaimRecord } from '../claim.ts'

/** Paragraph 4: the benchmarks on rights and aid, and what meeting them begins. */
export default [
  {
    id: '4.1a',
    kind: 'demand',
    text: 'Protecting basic human rights is as important as the other benchmarks.',
    words: ['protect|uphold|equally|as important', 'basic human rights'],
  },
  {
    id: '4.1b',
    kind: 'demand',
    text: 'Women and girls have a right to education.',
    words: ['women|girls', 'education|school'],
  },
  {
    id: '4.1c',
    kind: 'demand',
    text: 'Women and girls have a right to employment.',
    words: ['women|girls', 'employment|work|jobs'],
  },
  {
    id: '4.1d',
    kind: 'demand',
    text: 'Women and girls have a right to freedom of movement.',
    words: ['women|girls', 'freedom of movement|move freely|free movement'],
  },
  {
    id: '4.1e',
    kind: 'demand',
    text: 'Women and girls have a right to civic participation.',
    words: ['women|girls', 'civic participation|civic life|take part in civic'],
  },
  {
    id: '4.1f',
    kind: 'demand',
    text: 'Women’s and girls’ rights are not negotiable.',
    words: ['rights', 'women|girls', 'non-negotiable|not negotiable|not to be traded|not there to be traded|cannot be traded'],
  },
  {
    id: '4.1g',
    kind: 'assessment',
    text: 'Those rights are central to Afghanistan’s recovery, political and economic.',
    words: [
      'central|heart',
      'political',
      'economic',
      'recover',
    ],
  },
  {
    id: '4.2a',
    kind: 'demand',
    text: 'Humanitarian access should be unrestricted.',
    words: ['unrestricted', 'access|aid'],
  },
  {
    id: '4.2b',
    kind: 'demand',
    text: 'Every provision of access must comply fully with international humanitarian law.',
    words: ['full', 'international humanitarian law'],
  },
  {
    id: '4.2c',
    kind: 'assessment',
    text: 'Access is crucial if millions of Afghans in distress are to be helped.',
    words: ['million', 'help|aid', 'access|reach|crucial|depend|essential|vital'],
  },
  {
    id: '4.3a',
    kind: 'demand',
    text: 'Access should be assured free of political interference and obstruction.',
    words: ['political interference', 'obstruct'],
  },
  {
    id: '4.3b',
    kind: 'assessment',
    text: 'The humanitarian situation keeps worsening because of Taliban rule.',
    words: ['Taliban', 'humanitarian', 'worse|deteriorat|deepen'],
  },
  {
    id: '4.4a',
    kind: 'forecast',
    text: 'If the meeting resolves the benchmarks, that is a first step to tangible, lasting solutions.',
    words: [
      'benchmark',
      'first step',
      'tangible',
      'lasting|last',
    ],
  },
] as const satisfies readonly ClaimRecord[]
