/** Whether this window has changed what all share since it last told the others: they are told in any case (`useInStep.ts`). */
export const news = { pending: false }
