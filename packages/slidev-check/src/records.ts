/** What a deck hands in by its `setup/check.ts`: records whose words stand in several places of a talk. */

interface Records {
  /** What messages call one of them: "convener". */
  noun: string
  /** The file in which they are written, named in messages. */
  file: string
}

/** Each is named on the cover, and in its note. */
export interface NamedRecords extends Records {
  /** What an English talk counts them by, in the plural: "two organisations". */
  counted: readonly string[]
  records: readonly { name: string }[]
}

/** Each has a number, and a slide of its own. */
export interface NumberedRecords extends Records {
  /** The name of all of them in `shows:`; the note of a slide that shows them says what each asks. */
  dataset: string
  records: readonly {
    number: number
    /** What it asks, in a few words. */
    ask: string
    /** The `routeAlias` of its slide. */
    to: string
  }[]
}

/** The records that a talk is held against. */
export interface CheckedRecords {
  named?: NamedRecords
  numbered?: NumberedRecords
}
