import type { Held } from './held'

export type DateFault = 'expired' | 'not-yet' | 'signed-outside'

/** Valid now, and when the signing computer says it signed. */
export function checkDates({ parsed }: Held, now: Date, claimed: Date | null): DateFault | null {
  const [from, until] = [parsed.notBefore.value, parsed.notAfter.value]
  if (now > until) return 'expired'
  if (now < from) return 'not-yet'
  return claimed && (claimed < from || claimed > until) ? 'signed-outside' : null
}
