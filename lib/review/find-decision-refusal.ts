import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Tx } from '@/lib/platform/database/transaction'
import type { CaseFile } from './case-file'
import type { Marks } from './check-sheet'
import { findConflict, hasWorkedOn } from './conflict-of-interest'
import type { Refusal } from './refusals'
import { findSheetRefusal, type Proposal } from './send-for-approval'

/** What forbids this officer to decide so: four eyes, nearness, or the sheet. */
export async function findDecisionRefusal(
  officer: Officer,
  file: CaseFile,
  { kind, marks }: { kind: Proposal; marks: Marks },
  tx: Tx,
): Promise<Refusal | null> {
  if (await hasWorkedOn(officer, file, tx)) return 'four-eyes'
  return (await findConflict(officer, file, tx)) ?? findSheetRefusal(kind, marks)
}
