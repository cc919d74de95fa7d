/** A value that the speaker has yet to fill in: it stands in square brackets. */
const placeholder = /^\[.*\]$/

/**
 * What is still to be filled in under `contact:` at the top of a talk, in one line for whoever is about to show it;
 * nothing where all of it is, or where the talk has no contact.
 */
export function contactToFillIn(entry: string, { contact }: { contact?: unknown }): string | undefined {
  const open = Object.values(new Object(contact)).filter((value): value is string => typeof value === 'string' && placeholder.test(value))
  return open.length > 0
    ? `${entry} still says ${open.join(', ')}: fill in "contact:" at its top.`
    : undefined
}

/** What is still to be done about a talk before it is handed out, a line each; `draftLine` stands on a translation that nobody has reviewed. */
export function reminders(entry: string, talk: { contact?: unknown, draftLine?: string }): string[] {
  const review = talk.draftLine && `${entry} is a translation that nobody has reviewed, and says so: "${talk.draftLine}". Name its reviewer as "reviewedBy:" at its top.`
  return [
    contactToFillIn(entry, talk),
    review,
  ].filter(line => line !== undefined)
}
