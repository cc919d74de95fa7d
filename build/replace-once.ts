/**
 * Replaces the one place where `from` stands.
 * @throws where it stands nowhere or twice: Slidev's source is then no longer what the change was written for.
 */
export function replaceOnce(code: string, from: string, to: string): string {
  if (code.split(from).length !== 2)
    throw new Error(`expected once in Slidev's client: ${from.trim()}`)
  return code.replace(from, () => to)
}
