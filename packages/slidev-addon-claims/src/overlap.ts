/** How many words in a row make a copy. */
export const COPIED = 8

/**
 * The runs of `COPIED` or more words that a text shares with another, as long as they go, in the first one's order.
 * Letter case, punctuation, accents and the kind of apostrophe don't count; neither do the `names` in either text.
 */
export function sharedRuns(text: string, source: string, names: readonly string[] = []): string[] {
  const theirs = words(source, names)
  const windows = new Set(theirs.map((_, start) => windowAt(theirs, start)))
  const ours = words(text, names)
  const runs: string[] = []
  let end = 0
  for (let start = 0; start + COPIED <= ours.length; start++) {
    if (!windows.has(windowAt(ours, start)))
      continue
    const fresh = start >= end
    const from = fresh
      ? start
      : end
    end = start + COPIED
    const part = ours.slice(from, end).join(' ')
    if (fresh)
      runs.push(part)
    else
      runs.push(`${runs.pop()} ${part}`)
  }
  return runs
}

function windowAt(list: string[], start: number): string {
  return list.slice(start, start + COPIED).join(' ')
}

/** The words of a text in their plainest form, without the names. */
function words(text: string, names: readonly string[]): string[] {
  const list = plain(text)
  const longestFirst = names.map(plain).sort((a, b) => b.length - a.length)
  const kept: string[] = []
  for (let at = 0; at < list.length;) {
    const name = longestFirst.find(parts => parts.every((part, offset) => list[at + offset] === part))
    if (!name?.length)
      kept.push(list[at] ?? '')
    at += name?.length || 1
  }
  return kept
}

function plain(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', '\'')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}
