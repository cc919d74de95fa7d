import type { TalkWords } from './labels.ts'

/** What the talk says of the article and of whom to write to; a field may be empty. */
export interface MethodHeadmatter {
  article?: { title?: string, author?: string, outlet?: string, date?: string, address?: string }
  contact?: { name?: string, role?: string, address?: string }
}

export interface Method {
  headmatter: MethodHeadmatter
  source: { words: number, sentences: readonly number[] }
  claims: readonly { id: string, contested?: unknown, leftOut?: string }[]
}

/** How the talk was made, in sentences. */
export function methodTexts({ headmatter, source, claims }: Method, { labels, method, figures, say }: TalkWords) {
  const { title, author, outlet, date, address } = headmatter.article ?? {}
  const given = [
    author,
    title && say(method.quoted, { title }),
    outlet,
    date,
    address,
  ].filter(Boolean)
  const left = claims.filter(claim => claim.leftOut)
  const contact = headmatter.contact
  return {
    reference: given.length > 0
      ? `${given.join(labels.comma)}.`
      : method.articleUnknown,
    extent: say(method.extentText, {
      paragraphs: source.sentences.length,
      sentences: source.sentences.reduce((sum, count) => sum + count, 0),
      words: figures(String(source.words).replace(/\B(?=(?:\d{3})+$)/g, method.thousands.charAt(1))),
    }),
    taken: say(method.takenText, {
      claims: claims.length,
      contested: claims.filter(claim => claim.contested && !claim.leftOut).length,
    }),
    leftOut: left.map(({ id, leftOut: reason = '' }) => say(left.length === 1
      ? method.leftOutText
      : method.leftOutTextOfSeveral, {
      id,
      paragraph: Number(id.split('.')[0]),
      reason,
    })),
    /** A placeholder of the headmatter stands in brackets. */
    correction: contact?.address && !contact.address.startsWith('[')
      ? say(method.correctWrite, { name: contact.name ?? '', address: contact.address })
      : method.correctTell,
  }
}
