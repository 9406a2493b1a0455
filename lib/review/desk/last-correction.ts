import type { JournalLine } from '@/lib/platform/journal/journal'
import { keptCorrection, type KeptCorrection } from '@/lib/registration/answers/changes-of'

/** What the citizen put right since the last return; null when nothing has come back since. */
export function lastCorrection(entries: JournalLine[]): KeptCorrection | null {
  const turn = entries.findLast(({ act }) => act === 'return' || act.startsWith('correct'))
  return turn ? keptCorrection(turn.details) : null
}
