import type { ClaimRecord } from '../claim.ts'

/** Paragraph 1: the meeting and its conveners. */
export default [
  { id: '1.1a', kind: 'fact', text: 'Brussels hosts a high-level meeting of the democratic opposition of Afghanistan.' },
  { id: '1.1b', kind: 'fact', text: 'The meeting runs from 3 to 5 December 2025.' },
  { id: '1.1c', kind: 'fact', text: 'Independent Diplomat (ID) and the European Foundation for Democracy (EFD) convene it together.' },
  { id: '1.1d', kind: 'fact', text: 'Both conveners are non-profit, non-governmental organisations.' },
  { id: '1.1e', kind: 'assessment', text: 'The source describes both conveners as prominent.' },
  { id: '1.2a', kind: 'fact', text: 'Members of the European Parliament are to take part.' },
  { id: '1.2b', kind: 'fact', text: 'Representatives of EU member states are to take part.' },
  { id: '1.2c', kind: 'fact', text: 'Officials of key EU institutions are to take part.' },
  { id: '1.2d', kind: 'fact', text: 'The growing challenges that arise from Taliban rule are on the agenda.' },
  { id: '1.2e', kind: 'fact', text: 'So is a credible political alternative, which is urgently needed.' },
  { id: '1.3a', kind: 'fact', text: 'ID supports initiatives that Afghans lead.' },
  { id: '1.3b', kind: 'fact', text: 'ID supports civil society’s steps to hold the world’s attention on Afghanistan’s future.' },
  { id: '1.3c', kind: 'demand', text: 'ID proposes a political environment that is inclusive and democratic.' },
  { id: '1.4a', kind: 'fact', text: 'EFD works in the front line against violent extremism and radicalisation.' },
  { id: '1.4b', kind: 'fact', text: 'EFD promotes democracy, pluralism and civil rights, which the source counts among basic human rights, across Europe.' },
  { id: '1.5a', kind: 'forecast', text: 'The conveners expect an important political dialogue.' },
  { id: '1.5b', kind: 'forecast', text: 'They expect it to resolve Afghanistan’s crisis: political, security and humanitarian.' },
] as const satisfies readonly ClaimRecord[]
