/** Does the work for every item, at most `limit` at a time, and gives what came of it in their order. Where one fails, no other is begun. */
export async function mapConcurrently<T, R>(limit: number, items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const rest = items.entries()
  let failing = false
  const lane = async () => {
    // The iterator is shared: each lane takes the next item.
    for (const [index, item] of rest) {
      results[index] = await work(item).catch((error) => {
        failing = true
        throw error
      })
      if (failing)
        return
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: limit }, lane))
  const failed = ended.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected')
    throw failed.reason
  return results
}
