import { DAY_MS } from '@/lib/forms/days/milliseconds'

const SECOND = 1_000

/** After the first refusals soon, later every quarter of an hour: an outage of any length costs at most so much more. */
const PAUSES = [5, 15, 30, 60, 120, 300, 600, 900].map((seconds) => seconds * SECOND)

/** An ordinary message is tried for a day. A code is tried as long as it lives: afterwards it would only mislead. */
const TRIED_FOR = DAY_MS

type Tried = { attempts: number; createdAt: Date; expiresAt: Date | null }

/** When a message that was refused is tried again; null when that would be too late to be of use. */
export function nextTry({ attempts, createdAt, expiresAt }: Tried, now = new Date()): Date | null {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? PAUSES[0]!
  const at = new Date(now.getTime() + pause)
  return at < (expiresAt ?? new Date(createdAt.getTime() + TRIED_FOR)) ? at : null
}
