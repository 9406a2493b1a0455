import 'server-only'
import { actorOf } from '@/lib/accounts/account'
import { actOnCase, moveLocked, type Press } from './act-on-case'
import type { OfficeCase } from '../office-case'
import { failedItems, openItems, type Marks, type Sheet } from '../sheet/check-sheet'
import { itemsOf } from '../sheet/checklist'
import { findConflict } from '../conflict-of-interest'
import { findPairRefusal } from '../pairs/find-pair-refusal'
import { marksNow } from '../gather-evidence'
import { refused, type Outcome, type Refusal } from '../refusals'

export type Proposal = NonNullable<Sheet['proposal']>['kind']

/** What a sheet lacks before somebody may be approved or refused; null when nothing. */
export function findSheetRefusal(
  kind: Proposal,
  { answers }: Pick<OfficeCase, 'answers'>,
  marks: Marks,
): Refusal | null {
  if (openItems(itemsOf(answers), marks).length > 0) return 'incomplete-checklist'
  const hasFailed = failedItems(marks).length > 0
  if (kind === 'approve') return hasFailed ? 'failed-items' : null
  return hasFailed ? null : 'nothing-failed'
}

/** The checker has finished and proposes to approve or to refuse. */
export function sendForApproval(which: Press, kind: Proposal): Promise<Outcome> {
  const { officer } = which
  const action = kind === 'approve' ? 'proposeApproval' : 'proposeRefusal'
  return actOnCase({ ...which, action }, async (officeCase: OfficeCase, tx) => {
    const marks = await marksNow(officeCase, tx)
    const refusal =
      (await findConflict(officer, officeCase, tx)) ??
      findSheetRefusal(kind, officeCase, marks) ??
      (kind === 'approve' ? await findPairRefusal(officeCase, tx) : null)
    if (refusal) return refused(refusal)
    const proposal = { kind, by: officer.id, at: new Date().toISOString() }
    const { sentBack: _, ...sheet } = { ...officeCase.sheet, reopened: [] }
    const changes = { reviewedById: officer.id, checklist: { ...sheet, marks, proposal } }
    const details = { proposal: kind }
    await moveLocked(
      'sendForApproval',
      officeCase,
      { actor: actorOf(officer), changes, details },
      tx,
    )
    return { ok: true }
  })
}
