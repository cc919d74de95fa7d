/** Runs in the page. */

/** For `computed`: lists as `list` makes them, but the one before as long as its items are the same. */
export function same<T>(list: () => readonly T[]): (before?: readonly T[]) => readonly T[] {
  return (before) => {
    const now = list()
    return before?.length === now.length && now.every((item, index) => item === before[index])
      ? before
      : now
  }
}
