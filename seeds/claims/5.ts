import type { ClaimRecord, Contested } from '../claim.ts'

const flight = {
  short: 'Causes of displacement',
  check: 'How many people have fled, since when and for what reasons, and what host countries provide, with displacement statistics and surveys.',
} as const satisfies Contested

const terrorism = {
  short: 'Alleged migration–terrorism link',
  check: 'Whether any such link is shown, with court records, police statistics and peer-reviewed research.',
} as const satisfies Contested

const shooting = {
  short: 'Events in Washington, France',
  check: 'What happened, how many died, and whether the events are related, with police and court records and independent reporting.',
} as const satisfies Contested

const halt = {
  short: 'US immigration halt',
  check: 'What was ordered, for which countries and on what stated grounds, with the published order itself.',
} as const satisfies Contested

/** Paragraph 5: flight and what the source argues follows. Each claim is attributed: those who flee are never the threat. */
export default [
  {
    id: '5.1a',
    kind: 'figure',
    text: 'The source says that harsh, misguided Taliban policies have driven millions of Afghans from their country.',
    contested: flight,
  },
  {
    id: '5.1b',
    kind: 'assessment',
    text: 'The source says that those policies create instability beyond Afghanistan.',
    contested: flight,
  },
  {
    id: '5.1c',
    kind: 'assessment',
    text: 'The source says that those policies place heavy burdens on neighbouring countries and on Europe.',
    contested: flight,
  },
  {
    id: '5.2a',
    kind: 'forecast',
    text: 'The source argues that unchecked mass migration would expose the EU to severe consequences.',
    contested: terrorism,
  },
  {
    id: '5.2b',
    kind: 'forecast',
    text: 'The source argues that a sharp rise in terrorism inside the EU is among those consequences.',
    contested: terrorism,
  },
  {
    id: '5.3a',
    kind: 'forecast',
    text: 'The source argues that extremist networks could make migration a channel for exporting terrorism.',
    contested: terrorism,
  },
  {
    id: '5.4a',
    kind: 'figure',
    text: 'The source reports that a shooting in Washington killed two National Guards and others.',
    contested: shooting,
  },
  {
    id: '5.4b',
    kind: 'fact',
    text: 'The source reports that condolence prayers followed in French mosques, held by people it links to terrorists.',
    contested: shooting,
  },
  {
    id: '5.4c',
    kind: 'assessment',
    text: 'The source argues that this confirms its warning about migration.',
    contested: shooting,
  },
  {
    id: '5.5a',
    kind: 'fact',
    text: 'The source reports that US President Trump reacted by halting immigration from some countries it calls third-world.',
    contested: halt,
  },
  {
    id: '5.5b',
    kind: 'assessment',
    text: 'The source calls that measure revolutionary.',
    contested: halt,
  },
  {
    id: '5.5c',
    kind: 'assessment',
    text: 'The source argues that it shows how failures inside Afghanistan affect other nations.',
    contested: halt,
  },
  {
    id: '5.5d',
    kind: 'assessment',
    text: 'The source argues that other nations bear consequences of acts by Afghan nationals.',
    contested: halt,
    leftOut: 'It charges a whole nationality with what individuals did; the deck speaks of policies, never of those who flee.',
  },
] as const satisfies readonly ClaimRecord[]
