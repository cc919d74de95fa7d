import type { ClaimId } from './claims.ts'

/** What is asked of those in power, and what the source says they do. */
export interface Commitment {
  readonly id: string
  /** The benchmark's, where it is one. */
  readonly number?: number
  readonly asked: string
  readonly conduct: string
  readonly claims: readonly ClaimId[]
}

/** Benchmarks 2 and 3, each with today's conduct. */
export const securityDemands = [
  {
    id: 'ties',
    number: 2,
    asked: 'Cut terrorist ties; host no extremists',
    conduct: 'Cross-border groups not brought under control',
    claims: ['3.6a', '3.6b', '6.1a'],
  },
  {
    id: 'detainees',
    number: 3,
    asked: 'Release foreign nationals, without conditions',
    conduct: 'Foreign nationals held',
    claims: ['3.7a', '3.7b'],
  },
] as const satisfies readonly Commitment[]

export const commitments = [
  {
    id: 'doha',
    asked: 'Agreements (Doha, 2020)',
    conduct: 'Broken, repeatedly',
    claims: ['6.2a', '6.2b'],
  },
  {
    id: 'terrorism',
    asked: 'No extremist groups operating',
    conduct: 'Not brought under control',
    claims: ['3.6b', '6.1a'],
  },
  {
    id: 'dialogue',
    asked: 'Dialogue among Afghans',
    conduct: 'Refused',
    claims: ['6.3a'],
  },
  {
    id: 'government',
    asked: 'Inclusive government',
    conduct: 'Refused',
    claims: ['6.4a'],
  },
] as const satisfies readonly Commitment[]
