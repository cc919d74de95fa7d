import { contactToFillIn } from './contact.ts'
import { draftToReview } from './draft.ts'

/** What is still to be done about a talk before it is handed out, a line each. */
export function reminders(entry: string, talk: { contact?: unknown, draftLine?: string }): string[] {
  return [
    contactToFillIn(entry, talk),
    draftToReview(entry, talk),
  ].filter(line => line !== undefined)
}
