/** The identity of the one text that the deck reports. The text itself is not part of the project. */
export const source = {
  /** SHA-256 of the file's bytes. */
  sha256: '7db88334a5d1d724c3878cc6837efcdd8f6741b4e7e9ff3127bc0527de585c9c',
  /** Runs of characters between blanks. */
  words: 1139,
  /** Sentences of each paragraph, in order. */
  sentences: [5, 3, 7, 4, 5, 6, 4, 4, 3],
  /** Organisations and offices: nobody can say them in other words. */
  names: [
    'Independent Diplomat',
    'ID',
    'European Foundation for Democracy',
    'EFD',
    'Members of the European Parliament',
    'European Parliament',
    'EU',
    'National Guards',
    'US President',
  ],
} as const
