import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { isOwed, type HandoverState } from './handover'
import {
  changeHandover,
  findHandover,
  insertHandover,
  isStillChosen,
  lockHandover,
} from './repository'

const ENDED: HandoverState[] = ['ACCEPTED', 'WITHDRAWN']

/**
 * Puts the question again: under the same number while the provider owes an answer, so that it is no second one; under a new one after a
 * refusal. False where there is none, or the provider serves this person already, or they have left it, also by stopping their account.
 */
export async function sendHandoverAgain(declarationId: string, tx: Tx): Promise<boolean> {
  const newest = await findHandover(declarationId, tx)
  const handover = newest && (await lockHandover(newest.id, tx))
  if (!handover || ENDED.includes(handover.state)) return false
  if (!(await isStillChosen(handover, tx))) return false
  const now = new Date()
  if (isOwed(handover))
    await changeHandover(handover.id, { state: 'WAITING', attempts: 0, nextTryAt: now }, tx)
  else await insertHandover({ declarationId, provider: handover.provider }, tx)
  return true
}
