import type { ClaimRecord } from '../claim.ts'

/** Paragraph 1: the meeting and its conveners. */
export default [
  {
    id: '1.1a',
    kind: 'fact',
    text: 'Brussels hosts a high-level meeting of the democratic opposition of Afghanistan.',
    words: ['Brussels', 'high-level', 'democratic opposition'],
  },
  {
    id: '1.1b',
    kind: 'fact',
    text: 'The meeting runs from 3 to 5 December 2025.',
    words: ['3|third', '5|fifth', 'December 2025'],
  },
  {
    id: '1.1c',
    kind: 'fact',
    text: 'Independent Diplomat (ID) and the European Foundation for Democracy (EFD) convene it together.',
    words: ['Independent Diplomat|ID', 'European Foundation for Democracy|EFD', 'conven|together|brought|joint'],
  },
  {
    id: '1.1d',
    kind: 'fact',
    text: 'Both conveners are non-profit, non-governmental organisations.',
    words: ['non-profit', 'non-governmental'],
  },
  {
    id: '1.1e',
    kind: 'assessment',
    text: 'Both conveners are prominent.',
    words: ['prominent|well-known|leading'],
  },
  {
    id: '1.2a',
    kind: 'fact',
    text: 'Members of the European Parliament are to take part.',
    words: ['European Parliament|MEPs'],
  },
  {
    id: '1.2b',
    kind: 'fact',
    text: 'Representatives of EU member states are to take part.',
    words: ['member state'],
  },
  {
    id: '1.2c',
    kind: 'fact',
    text: 'Officials of key EU institutions are to take part.',
    words: ['official', 'key EU institution|key institution'],
  },
  {
    id: '1.2d',
    kind: 'fact',
    text: 'The meeting discusses the growing challenges that arise from Taliban rule.',
    words: ['grow', 'challenge', 'Taliban'],
  },
  {
    id: '1.2e',
    kind: 'fact',
    text: 'It also discusses a credible political alternative for the country, which is urgently needed.',
    words: ['urgent', 'credible', 'political alternative'],
  },
  {
    id: '1.3a',
    kind: 'fact',
    text: 'ID supports initiatives that Afghans lead.',
    words: ['Afghan-led|led by Afghan|Afghans lead|Afghans themselves', 'initiative'],
  },
  {
    id: '1.3b',
    kind: 'fact',
    text: 'ID supports civil society’s steps to hold the world’s attention on Afghanistan’s future.',
    words: [
      'civil society',
      'world',
      'attention|watch|eyes|look',
      'Afghanistan|future',
    ],
  },
  {
    id: '1.3c',
    kind: 'demand',
    text: 'ID proposes a political environment that is inclusive and democratic.',
    words: [
      'propos',
      'inclusive',
      'democratic',
      'political',
    ],
  },
  {
    id: '1.4a',
    kind: 'fact',
    text: 'EFD works in the front line against violent extremism and radicalisation.',
    words: ['fight|front line|forefront|counter|against', 'violent extremism', 'radicali'],
  },
  {
    id: '1.4b',
    kind: 'fact',
    text: 'EFD promotes basic human rights throughout Europe: democracy, pluralism and civil rights.',
    words: [
      'democracy',
      'pluralism',
      'civil rights',
      'Europe',
    ],
  },
  {
    id: '1.5a',
    kind: 'forecast',
    text: 'The conveners expect an important political dialogue.',
    words: ['expect', 'political', 'dialogue'],
  },
  {
    id: '1.5b',
    kind: 'forecast',
    text: 'They expect it to lead to the resolution of Afghanistan’s crisis: political, security and humanitarian.',
    words: [
      'expect',
      'resol',
      'security',
      'humanitarian',
    ],
  },
] as const satisfies readonly ClaimRecord[]
