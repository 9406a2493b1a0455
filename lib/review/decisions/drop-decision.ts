import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { moveLocked } from '../checking/act-on-case'
import type { OfficeCase } from '../office-case'
import { withoutDecision } from '../sheet/check-sheet'

/** What was decided will not take effect: the case waits for an approver again, who reads why in its journal. */
export async function dropDecision(
  { id, sheet }: OfficeCase,
  { actor, reason }: { actor: string; reason: string },
  tx: Tx,
): Promise<void> {
  const changes = { decidedById: null, checklist: withoutDecision(sheet) }
  await moveLocked('drop-decision', { id }, { actor, changes, details: { reason } }, tx)
}
