/**
 * That a talk is a translation which nobody has reviewed, in one line for whoever is about to hand it out; nothing where it is
 * reviewed, in English, or hands in no words for it.
 */
export function draftToReview(entry: string, { draftLine }: { draftLine?: string }): string | undefined {
  return draftLine === undefined
    ? undefined
    : `${entry} is a translation that nobody has reviewed, and says so: "${draftLine}". Name its reviewer as "reviewedBy:" at its top.`
}
