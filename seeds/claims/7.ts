import type { ClaimRecord } from '../claim.ts'

/** Paragraph 7: rights, control and the economy. */
export default [
  { id: '7.1a', kind: 'assessment', text: 'The Taliban government has persistently rejected necessary reforms.' },
  { id: '7.1b', kind: 'fact', text: 'Girls have been denied education.' },
  { id: '7.1c', kind: 'fact', text: 'Women have been shut out of public life.' },
  { id: '7.1d', kind: 'fact', text: 'Inclusive governance has been blocked.' },
  { id: '7.2a', kind: 'fact', text: 'Human rights violations continue, above all against women and girls.' },
  { id: '7.2b', kind: 'assessment', text: 'They point to a regime unwilling to meet even its most basic international obligations.' },
  { id: '7.3a', kind: 'assessment', text: 'The source says that the Taliban keep control through terror.' },
  { id: '7.3b', kind: 'fact', text: 'Journalists, activists, minorities and political opponents are silenced.' },
  { id: '7.3c', kind: 'assessment', text: 'Taliban rule is neither democratic nor based on consent.' },
  { id: '7.4a', kind: 'assessment', text: 'Indiscriminate restrictions on aid have worsened the humanitarian and economic crisis.' },
  { id: '7.4b', kind: 'assessment', text: 'Poor management of the economy and erratic policies have worsened it too.' },
  { id: '7.4c', kind: 'assessment', text: 'Leadership is fragmented and governance structures are weak.' },
  { id: '7.4d', kind: 'assessment', text: 'That has further undermined state institutions and fed power struggles inside the regime.' },
] as const satisfies readonly ClaimRecord[]
