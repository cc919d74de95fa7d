import type { ClaimId } from './claims.ts'

/** What is asked of the Taliban, what they do today, and what hangs on it. */
export interface Commitment {
  readonly id: string
  /** The benchmark's, where it is one. */
  readonly number?: number
  readonly asked: string
  /** The terms of what is asked, as a second line. */
  readonly terms?: string
  readonly today: string
  readonly stake: string
  readonly claims: readonly ClaimId[]
}

/** Benchmarks 2 and 3, each with today's conduct. */
export const securityDemands = [
  {
    id: 'ties',
    number: 2,
    asked: 'Cut all ties with terrorists',
    terms: 'so that no extremist group operates from Afghanistan',
    today: 'Cross-border terrorist groups not controlled❞',
    stake: 'a more volatile region, more conflict with neighbours and beyond❞',
    claims: ['3.6a', '3.6b', '6.1a', '6.1b', '6.1c'],
  },
  {
    id: 'detainees',
    number: 3,
    asked: 'Free all foreign nationals',
    terms: 'without conditions',
    today: 'Foreign nationals held❞ by the Taliban',
    stake: 'adherence to international norms, a way to formal diplomatic progress',
    claims: ['3.7a', '3.7b', '3.7c', '3.7d'],
  },
] as const satisfies readonly Commitment[]

export const commitments = [
  {
    id: 'agreements',
    asked: 'Keep international agreements',
    today: 'They break them repeatedly, the Doha Accord of 2020 included❞',
    stake: 'a pattern of habitual violations❞',
    claims: ['6.2a', '6.2b', '6.2c'],
  },
  {
    id: 'terrorism',
    asked: 'Control terrorist groups',
    today: 'They do not control cross-border terrorist groups❞',
    stake: 'a region already unstable, now more volatile❞',
    claims: ['6.1a', '6.1b'],
  },
  {
    id: 'dialogue',
    asked: 'Talk with other Afghans',
    today: 'They refuse genuine dialogue',
    stake: 'no path to stability and lasting peace',
    claims: ['6.3a', '6.3b'],
  },
  {
    id: 'government',
    asked: 'Govern inclusively',
    today: 'They refuse an inclusive government',
    stake: 'ethnic and religious minorities sidelined, divisions entrenched, unity weakened',
    claims: ['6.4a', '6.4b', '6.4c'],
  },
] as const satisfies readonly Commitment[]
