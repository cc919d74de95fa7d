import type { ClaimRecord } from '../claim.ts'

/** Paragraph 4: the benchmarks on rights and aid, and what meeting them begins. */
export default [
  { id: '4.1a', kind: 'demand', text: 'Protecting basic human rights is as important as the other benchmarks.' },
  { id: '4.1b', kind: 'demand', text: 'Women and girls have a right to education.' },
  { id: '4.1c', kind: 'demand', text: 'Women and girls have a right to employment.' },
  { id: '4.1d', kind: 'demand', text: 'Women and girls have a right to freedom of movement.' },
  { id: '4.1e', kind: 'demand', text: 'Women and girls have a right to civic participation.' },
  { id: '4.1f', kind: 'demand', text: 'Women’s and girls’ rights are not negotiable.' },
  { id: '4.1g', kind: 'assessment', text: 'Those rights are central to Afghanistan’s recovery, political and economic.' },
  { id: '4.2a', kind: 'demand', text: 'Humanitarian access should be unrestricted.' },
  { id: '4.2b', kind: 'demand', text: 'Every provision of access must comply fully with international humanitarian law.' },
  { id: '4.2c', kind: 'assessment', text: 'Access is crucial if millions of Afghans in distress are to be helped.' },
  { id: '4.3a', kind: 'demand', text: 'Access should be assured free of political interference and obstruction.' },
  { id: '4.3b', kind: 'assessment', text: 'The humanitarian situation keeps worsening because of Taliban rule.' },
  { id: '4.4a', kind: 'forecast', text: 'If the meeting resolves the benchmarks, that is a first step to tangible, lasting solutions.' },
] as const satisfies readonly ClaimRecord[]
