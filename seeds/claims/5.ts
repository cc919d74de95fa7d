import type { ClaimRecord, Contested } from '../claim.ts'

const flight = {
  short: 'Flight and its burdens',
  article: 'Taliban policies forced millions out: instability, burdens on neighbours and Europe.',
  check: 'How many, when and why; displacement statistics and surveys.',
  group: 'abroad',
} as const satisfies Contested

const terrorism = {
  short: 'Migration and terrorism',
  article: 'Unchecked migration “risks” a sharp rise in EU terrorism; extremist networks could export it.',
  check: 'Whether a link is shown; court records, police statistics, research.',
  group: 'abroad',
  sensitive: true,
} as const satisfies Contested

const shooting = {
  short: 'Washington and France',
  article: 'Confirmed: two National Guards’ death, Washington; French mosque prayers “linked to terrorists”.',
  check: 'What happened, and whether it is related; police and court records.',
  group: 'abroad',
  sensitive: true,
} as const satisfies Contested

const halt = {
  short: 'US halt to immigration',
  article: 'Trump’s “revolutionary” immigration halt: Afghanistan’s failures hit other nations.',
  check: 'What was ordered, for whom and why; the published order itself.',
  group: 'abroad',
  sensitive: true,
} as const satisfies Contested

/** Paragraph 5: flight, and what the article concludes from it. Those who flee are never the threat. */
export default [
  {
    id: '5.1a',
    kind: 'figure',
    text: 'Harsh, misguided Taliban policies have forced millions of Afghans from their homeland.',
    words: [
      'Taliban',
      'policies|policy',
      'forced|driven|drove',
      'million',
    ],
    contested: flight,
  },
  {
    id: '5.1b',
    kind: 'assessment',
    text: 'Those policies create instability beyond Afghanistan.',
    words: ['instability', 'beyond|abroad|outside|neighbour'],
    contested: flight,
  },
  {
    id: '5.1c',
    kind: 'assessment',
    text: 'Those policies place heavy burdens on neighbouring countries and on Europe.',
    words: ['burden|strain', 'neighbour', 'Europe'],
    contested: flight,
  },
  {
    id: '5.2a',
    kind: 'forecast',
    text: 'Mass migration, left unchecked, would expose the EU to severe consequences.',
    words: [
      'unchecked',
      'migration',
      'severe|risk|bring',
      'EU|Europe',
    ],
    contested: terrorism,
  },
  {
    id: '5.2b',
    kind: 'forecast',
    text: 'A sharp rise in terrorism inside the EU is among those consequences.',
    words: [
      'sharp|steep',
      'rise|rising|increas',
      'terrorism',
      'EU|Europe',
    ],
    contested: terrorism,
  },
  {
    id: '5.3a',
    kind: 'forecast',
    text: 'Extremist networks could make migration a channel for exporting terrorism.',
    words: [
      'extremist network',
      'migration',
      'terrorism',
      'export',
    ],
    contested: terrorism,
  },
  {
    id: '5.4a',
    kind: 'figure',
    text: 'A shooting in Washington killed two National Guards and others.',
    words: ['Washington', 'National Guard', 'died|killed|death'],
    contested: shooting,
  },
  {
    id: '5.4b',
    kind: 'fact',
    text: 'Condolence prayers followed in French mosques, held by people whom the article links to terrorists.',
    words: ['prayer', 'French mosque|mosques in France'],
    contested: shooting,
  },
  {
    id: '5.4c',
    kind: 'assessment',
    text: 'Those events confirm the warning about migration.',
    words: ['Washington|France|French|event', 'confirm|bear out|validat'],
    contested: shooting,
  },
  {
    id: '5.5a',
    kind: 'fact',
    text: 'US President Trump reacted by halting immigration from some countries that the article calls third-world.',
    words: ['Trump|US President', 'halt|stop', 'immigration'],
    contested: halt,
  },
  {
    id: '5.5b',
    kind: 'assessment',
    text: 'That measure is revolutionary.',
    words: ['revolutionary'],
    contested: halt,
  },
  {
    id: '5.5c',
    kind: 'assessment',
    text: 'That measure shows how failures inside Afghanistan affect other nations.',
    words: ['failure', 'other nation|other countr'],
    contested: halt,
  },
  {
    id: '5.5d',
    kind: 'assessment',
    text: 'Other nations bear consequences of acts by Afghan nationals.',
    words: ['nation', 'bear', 'consequence'],
    contested: halt,
    leftOut: 'It charges a whole nationality with what individuals did; the deck blames policies, never those who flee.',
  },
] as const satisfies readonly ClaimRecord[]
