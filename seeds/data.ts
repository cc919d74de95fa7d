import type { Claim, Contested, Seed } from 'slidev-addon-claims/claim'
import type { ClaimRecord } from './claim.ts'
import type { ContestedGroup } from './contested.ts'
import type { Words } from './words/words.ts'
import { agenda } from './agenda.ts'
import { benchmarks } from './benchmarks.ts'
import { ledger } from './claims.ts'
import { commitments, securityDemands } from './commitments.ts'
import { topics } from './contested.ts'
import { conveners } from './conveners.ts'
import { flight } from './flight.ts'
import shapes from './map-shapes.json' with { type: 'json' }
import { places } from './places.ts'
import { questions } from './questions.ts'
import { reaches } from './reach.ts'
import { rights, rightsToday } from './rights.ts'
import { risks } from './risks.ts'
import { settlement } from './settlement.ts'
import { source } from './source.ts'
import { stakeholders } from './stakeholders.ts'
import { tasks } from './tasks.ts'

/** Each record with its words. */
function worded<const Records extends readonly { readonly id: string }[], Texts extends Readonly<Record<Records[number]['id'], object>>>(records: Records, texts: Texts) {
  return records.map(record => ({
    ...record,
    ...texts[record.id as Records[number]['id']],
  })) as {
    readonly [Place in keyof Records]: Records[Place] & Texts[Records[Place]['id']]
  }
}

/** Each record with its one text, under that name. */
function named<const Records extends readonly { readonly id: string }[], Name extends string>(records: Records, name: Name, texts: Readonly<Record<Records[number]['id'], string>>) {
  return records.map(record => ({ ...record, [name]: texts[record.id as Records[number]['id']] })) as unknown as {
    readonly [Place in keyof Records]: Records[Place] & Readonly<Record<Name, string>>
  }
}

/** The ledger with the words of a language. */
function claimsIn(words: Words): readonly Claim[] {
  const contested = new Map<string, Contested>(worded(topics, words.points).map(topic => [topic.id, topic]))
  const texts: Readonly<Record<Exclude<typeof ledger[number], { leftOut: true }>['id'], string>> = words.claims
  const reasons: Readonly<Record<Extract<typeof ledger[number], { leftOut: true }>['id'], string>> = words.leftOut
  return ledger.map((record: ClaimRecord) => {
    const [paragraph, sentence] = record.id.split('.').map(part => Number.parseInt(part)) as [number, number]
    return {
      ...record,
      paragraph,
      sentence,
      text: record.text ?? texts[record.id as keyof typeof texts],
      contested: record.contested && contested.get(record.contested),
      leftOut: record.leftOut && reasons[record.id as keyof typeof reasons],
    }
  })
}

/** What must be confirmed before it is repeated, with the claims on each subject that the talk uses. */
function pointsOf(claims: readonly Claim[], words: Words) {
  return worded(topics, words.points).map((topic) => {
    const group = claims.filter(({ contested, leftOut }) => contested?.id === topic.id && !leftOut)
    return {
      ...topic,
      sensitive: 'sensitive' in topic,
      paragraphs: [
        ...new Set(group.map(claim => claim.paragraph)),
      ],
      claims: group.map(claim => claim.id),
    }
  })
}

/** The data of the talk in the words of one language. */
export function data(words: Words) {
  const claims = claimsIn(words)
  const points = pointsOf(claims, words)
  const inGroup = (wanted: ContestedGroup) => points.filter(({ group }) => group === wanted)
  const convenersInWords = worded(conveners, words.conveners)
  const { peoples, pashtunShare, ...settlementWords } = words.settlement
  const shown = {
    benchmarks: worded(benchmarks, words.benchmarks),
    commitments: worded(commitments, words.commitments),
    /** The points on migration, terrorism and events abroad. */
    contestedAbroad: inGroup('abroad'),
    /** The other points. */
    contestedHome: inGroup('home'),
    conveners: convenersInWords,
    points,
    reaches: worded(reaches, words.reaches),
    rights: named(rights, 'name', words.rights),
    risks: worded(risks, words.risks),
    securityDemands: worded(securityDemands, words.securityDemands),
    stakeholders: worded(stakeholders, words.stakeholders),
    tasks: worded(tasks, words.tasks),
  }
  const single = {
    flight: {
      ...flight,
      ...words.flight,
    },
    rightsToday: {
      ...rightsToday,
      ...words.rightsToday,
    },
    settlement: {
      ...settlement,
      ...settlementWords,
      peoples: settlement.peoples.map(people => ({
        ...people,
        name: peoples[people.id],
        share: people.id === 'pashtuns'
          ? pashtunShare
          : undefined,
      })),
    },
  }
  return {
    ...shown,
    ...single,
    acronyms: [
      ...convenersInWords.map(({ acronym, name }) => ({ short: acronym, full: name })),
      ...Object.values(words.acronyms),
    ],
    agenda: named(agenda, 'label', words.agenda),
    claims,
    /** What a slide's `shows:` can name: all of `benchmarks`, or one record as `benchmarks.aid`. */
    datasets: {
      ...shown,
      ...Object.fromEntries(Object.entries(single).map(([name, record]) => [
        name,
        [record],
      ])),
    } as Readonly<Record<string, readonly Seed[]>>,
    labels: words.labels,
    method: words.method,
    questions: worded(questions, words.questions),
    /** What the map of slide "Risks" shows: Natural Earth's shapes (public domain), named. */
    regionMap: {
      ...shapes,
      labels: places.labels.map(({ id }, index) => ({ id, name: words.map[id], at: shapes.labels[index] ?? [] })),
      description: words.map.description,
    },
    source,
  }
}
