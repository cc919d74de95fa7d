/** What a listener may ask and the article does not answer. */
export interface OpenQuestion {
  readonly id: string
  readonly subject: string
  readonly question: string
  /** Where an answer could be found. */
  readonly ask: string
}

export const questions: readonly OpenQuestion[] = [
  {
    id: 'participants',
    subject: 'Participants',
    question: 'Who takes part, by name?',
    ask: 'the conveners',
  },
  {
    id: 'doha',
    subject: 'Doha',
    question: 'Which clause was broken, and when?',
    ask: 'the text of the accord, all its parties',
  },
  {
    id: 'shares',
    subject: 'Representation',
    question: 'Quotas, seats or another way of sharing?',
    ask: 'the Afghan parties',
  },
  {
    id: 'means',
    subject: 'Means',
    question: 'Sanctions, money, other instruments?',
    ask: 'EU institutions, member states',
  },
  {
    id: 'dates',
    subject: 'Dates',
    question: 'By when should each benchmark be met?',
    ask: 'this meeting',
  },
  {
    id: 'detainees',
    subject: 'Foreign nationals',
    question: 'Who is held, where, on what ground?',
    ask: 'consular services',
  },
]
