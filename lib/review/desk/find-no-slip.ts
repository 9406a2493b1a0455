import type { JournalLine } from '@/lib/platform/journal/journal'
import { DAY_MS } from '@/lib/forms/days/milliseconds'

export const PRINT = 'print-activation'
/** Who stands at the counter needs one, and another where the printer jammed. */
export const MOST_SLIPS = 3

/** From when on a case prints another slip, by its journal (oldest first); null while it does. */
export function findNoSlip(entries: Pick<JournalLine, 'act' | 'at'>[]): Date | null {
  const oldest = entries.filter(({ act }) => act === PRINT).at(-MOST_SLIPS)
  const until = oldest && new Date(oldest.at.getTime() + DAY_MS)
  return until && until > new Date() ? until : null
}
