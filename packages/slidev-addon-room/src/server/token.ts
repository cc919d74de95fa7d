/** The secret of the presenter's address. */
import { Buffer } from 'node:buffer'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A program that is started again within this time takes the token that it had: the presenter's window is still open. */
const LIFETIME_MS = 12 * 3600_000

export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * The token of a talk, for this user alone to read. Without a file, or where it is older than twelve hours, a new one is
 * made; what is taken up is as good for twelve hours more.
 */
export async function keptToken(file: string, now = Date.now()): Promise<string> {
  const kept = await readFile(file, 'utf8').then(JSON.parse).catch(() => undefined) as { token?: unknown, time?: unknown } | undefined
  const isFresh = typeof kept?.token === 'string' && /^[\w-]{32}$/.test(kept.token) && typeof kept.time === 'number' && now - kept.time < LIFETIME_MS && kept.time <= now
  const token = isFresh
    ? kept.token as string
    : makeToken()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify({ token, time: now }), { mode: 0o600 })
  // The mode holds for a file that is new.
  await chmod(file, 0o600)
  return token
}

/** Compares without telling by the time it takes how much of it was right. */
export function isToken(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(Buffer.from(digest(given)), Buffer.from(digest(token)))
}
