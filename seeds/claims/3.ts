import type { ClaimRecord, Contested } from '../claim.ts'

const failure = {
  short: 'Drift towards state failure',
  article: 'Taliban actions push Afghanistan towards failure as a state.',
  check: 'By what criteria; published indices and independent research.',
  group: 'home',
} as const satisfies Contested

const held = {
  short: 'Foreigners held',
  article: 'The Taliban hold foreign nationals.',
  check: 'Who, when, on what ground; consulates.',
  group: 'home',
} as const satisfies Contested

/** Paragraph 3: the political and the security benchmarks. */
export default [
  {
    id: '3.1a',
    kind: 'assessment',
    text: 'The meeting’s success depends on its focus on key benchmarks.',
    words: [
      'success',
      'depend',
      'focus',
      'benchmark',
    ],
  },
  {
    id: '3.1b',
    kind: 'assessment',
    text: 'The benchmarks are meant to bring meaningful progress and effective implementation.',
    words: ['meaningful|real', 'progress', 'implement|follow-through|carried out|put into practice'],
  },
  {
    id: '3.2a',
    kind: 'demand',
    text: 'Afghanistan needs a political settlement that is inclusive and representative.',
    words: ['inclusive', 'representative', 'settlement'],
  },
  {
    id: '3.2b',
    kind: 'assessment',
    text: 'Such a settlement can address stability and governance.',
    words: ['settlement', 'stability', 'governance|government|governed'],
  },
  {
    id: '3.3a',
    kind: 'demand',
    text: 'The settlement should come from genuine negotiations.',
    words: ['genuine', 'negotiat'],
  },
  {
    id: '3.3b',
    kind: 'demand',
    text: 'All Afghan stakeholders should be part of those negotiations.',
    words: ['all Afghan stakeholder|all stakeholder|all Afghan parties|every Afghan stakeholder'],
  },
  {
    id: '3.4a',
    kind: 'assessment',
    text: 'The settlement is very important for the future of the country.',
    words: ['settlement', 'important|matter|vital', 'future'],
  },
  {
    id: '3.4b',
    kind: 'forecast',
    text: 'The settlement would bring stability and legitimacy.',
    words: ['stability', 'legitimacy'],
  },
  {
    id: '3.5a',
    kind: 'assessment',
    text: 'Taliban actions push Afghanistan towards failure as a state.',
    words: ['push|toward|driv|drift|feed', 'state', 'fail'],
    contested: failure,
  },
  {
    id: '3.5b',
    kind: 'demand',
    text: 'Urgent measures are needed to prevent a larger crisis.',
    words: ['urgent', 'prevent|avert|avoid', 'larger|bigger|greater'],
  },
  {
    id: '3.5c',
    kind: 'demand',
    text: 'Dialogue between the Afghan parties is a major part of the solution.',
    words: [
      'dialogue',
      'Afghan',
      'major|large|main',
      'solution|answer',
    ],
  },
  {
    id: '3.6a',
    kind: 'demand',
    text: 'The meeting should advance the demand that the Taliban cut all ties with terrorists.',
    words: [
      'cut|end|sever|break',
      'all|every',
      'link|ties|tie|connection',
      'terrorist',
    ],
  },
  {
    id: '3.6b',
    kind: 'demand',
    text: 'It should also advance the demand that no extremist group operates from Afghanistan.',
    words: ['no extremist', 'operat|work', 'Afghan'],
  },
  {
    id: '3.7a',
    kind: 'fact',
    text: 'The Taliban hold foreign nationals.',
    words: ['Taliban', 'foreign', 'held|hold|detain'],
    contested: held,
  },
  {
    id: '3.7b',
    kind: 'demand',
    text: 'All foreign nationals held should be released without conditions.',
    words: ['all foreign', 'free|release', 'uncondition|without condition|no condition'],
  },
  {
    id: '3.7c',
    kind: 'assessment',
    text: 'Their release would show adherence to international norms.',
    words: ['adhere|respect|keep to|abide', 'international norms'],
  },
  {
    id: '3.7d',
    kind: 'forecast',
    text: 'Their release would help to open the way to formal diplomatic progress.',
    words: ['formal', 'diploma', 'open|way|path|progress'],
  },
] as const satisfies readonly ClaimRecord[]
