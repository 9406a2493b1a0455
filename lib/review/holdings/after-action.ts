import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import { caseActions, isCaseAction, type Action } from '../actions'
import type { OfficeCase } from '../office-case'
import { isHeldFor } from './holding'
import { deleteHolding, extendHolding } from './repository'

/** What moves a case on ends its holding; any other work of the holder keeps it. */
export async function afterAction(
  { action, officer }: { action: Action; officer: Officer },
  { id, status }: OfficeCase,
  tx: Tx,
): Promise<void> {
  if (!isHeldFor(status)) return
  if (isCaseAction(action) && caseActions[action].leaves) await deleteHolding(id, tx)
  else await extendHolding({ declarationId: id, officerId: officer.id }, tx)
}
