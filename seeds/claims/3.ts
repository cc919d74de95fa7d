import type { ClaimRecord } from '../claim.ts'

/** Paragraph 3: the political and the security benchmarks. */
export default [
  { id: '3.1a', kind: 'assessment', text: 'The meeting’s success depends on its focus on key benchmarks.' },
  { id: '3.1b', kind: 'assessment', text: 'The benchmarks are meant to bring real progress and effective follow-through.' },
  { id: '3.2a', kind: 'demand', text: 'Afghanistan needs a political settlement that is inclusive and representative.' },
  { id: '3.2b', kind: 'assessment', text: 'Such a settlement can address stability and governance.' },
  { id: '3.3a', kind: 'demand', text: 'The settlement should come from genuine negotiations.' },
  { id: '3.3b', kind: 'demand', text: 'All Afghan stakeholders should be part of those negotiations.' },
  { id: '3.4a', kind: 'assessment', text: 'The settlement is very important for the future of the country.' },
  { id: '3.4b', kind: 'forecast', text: 'The settlement would bring stability and legitimacy.' },
  {
    id: '3.5a',
    kind: 'assessment',
    text: 'The source argues that Taliban actions push Afghanistan towards failure as a state.',
    contested: {
      short: 'Drift towards state failure',
      check: 'By what criteria a state is said to fail, and how Afghanistan stands on them, with published indices and independent research.',
    },
  },
  { id: '3.5b', kind: 'demand', text: 'Urgent measures are needed to prevent a larger crisis.' },
  { id: '3.5c', kind: 'demand', text: 'Dialogue between the Afghan parties is a large part of the answer.' },
  { id: '3.6a', kind: 'demand', text: 'The meeting should advance the demand that the Taliban cut all ties with terrorists.' },
  { id: '3.6b', kind: 'demand', text: 'It should also advance the demand that no extremist group operates from Afghanistan.' },
  {
    id: '3.7a',
    kind: 'fact',
    text: 'The source says that the Taliban hold foreign nationals.',
    contested: {
      short: 'Foreign nationals held',
      check: 'Who is held, since when and on what legal ground, with the consular services of the governments concerned.',
    },
  },
  { id: '3.7b', kind: 'demand', text: 'All foreign nationals held should be released without conditions.' },
  { id: '3.7c', kind: 'assessment', text: 'Their release would show adherence to international norms.' },
  { id: '3.7d', kind: 'forecast', text: 'Their release would help to open the way to formal diplomatic progress.' },
] as const satisfies readonly ClaimRecord[]
