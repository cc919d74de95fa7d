/** What a listener may ask and the article does not answer, in this order. */
export const questions = [
  { id: 'participants' },
  { id: 'doha' },
  { id: 'shares' },
  { id: 'means' },
  { id: 'dates' },
  { id: 'detainees' },
] as const
