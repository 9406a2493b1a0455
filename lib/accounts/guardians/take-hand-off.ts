import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { endWaysIn } from '../passwords/end-ways-in'
import { endSessionsOf } from '../sessions/end-sessions-of'
import type { SessionEnd } from '../sessions/session'
import { removeFactors } from '@/lib/factors/change-factors'
import { record } from '@/lib/platform/journal/journal'
import { streamOf } from '../account'
import { dropWaitingStops } from '../stopping/repository'
import type { LetGo } from './ending/let-go'
import { takeBack } from './ending/repository'

/**
 * One rule for the birthday and for a guardian who is ended before: every way in that they may know is closed, and a contact that is theirs
 * is taken off, since whoever holds it could set the next password. A stop they may have asked for by the password doesn't come.
 */
export async function takeHandOff(
  { childId, isGuardiansPhone, isGuardiansEmail }: LetGo,
  why: Extract<SessionEnd, 'of-age' | 'change-guardian'>,
  tx: Tx,
): Promise<void> {
  await takeBack(childId, { phone: isGuardiansPhone, email: isGuardiansEmail }, tx)
  await endWaysIn(childId, tx)
  await removeFactors(childId, 'hand-off', tx)
  await endSessionsOf(childId, why, tx)
  const actor = 'system'
  if ((await dropWaitingStops(childId, tx)) > 0)
    await record({ stream: streamOf(childId), act: 'drop-stop', actor }, tx)
}
