import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OfficeCase } from '../office-case'
import type { Marks } from '../sheet/check-sheet'
import { findPairRefusal } from '../pairs/find-pair-refusal'
import { findConflict, hasWorkedOn } from '../conflict-of-interest'
import type { Refusal } from '../refusals'
import { findSheetRefusal, type Proposal } from '../checking/send-for-approval'

/** What forbids this officer to decide so: four eyes, nearness, or the sheet. */
export async function findDecisionRefusal(
  officer: Officer,
  officeCase: OfficeCase,
  { kind, marks }: { kind: Proposal; marks: Marks },
  tx: Tx,
): Promise<Refusal | null> {
  if (await hasWorkedOn(officer, officeCase, tx)) return 'four-eyes'
  return (
    (await findConflict(officer, officeCase, tx)) ??
    findSheetRefusal(kind, officeCase, marks) ??
    (kind === 'approve' ? await findPairRefusal(officeCase, tx) : null)
  )
}
