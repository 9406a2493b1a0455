import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { placeHandover } from '@/lib/ivan/handovers/place-handover'
import { storeFile } from '@/lib/stored-files/store-file'
import type { Tx } from '@/lib/platform/database/transaction'
import { moveLocked } from '../checking/act-on-case'
import type { OfficeCase } from '../office-case'
import type { ApprovedForm } from './draw-approved-form'
import { effects } from './effects'
import { findDecisionRefusal } from './find-decision-refusal'
import { marksNow } from '../gather-evidence'
import { refused, type Outcome } from '../refusals'

type Approval = { officer: Officer; officeCase: OfficeCase; form: ApprovedForm | null }

/** A decision to approve takes effect: account, activation code, message, approved form, hand-over to an I-VAN, status and journal exist together or not at all. */
export async function approveCase(
  { officer, officeCase, form }: Approval,
  tx: Tx,
): Promise<Outcome<{ accountId: string }>> {
  const actor = actorOf(officer)
  const marks = await marksNow(officeCase, tx)
  const refusal = await findDecisionRefusal(officer, officeCase, { kind: 'approve', marks }, tx)
  if (refusal) return refused(refusal)
  if (!form || !isDeepStrictEqual(form.answers, officeCase.answers)) return refused('not-now')

  const created = await effects[kindIdOf(officeCase.answers)!](
    { officeCase, address: form.address, actor },
    tx,
  )
  if (!created.ok) return refused(created.reason)
  await placeHandover(officeCase, tx)
  await keepApproved(officeCase.id, form, tx)
  const changes = { checklist: { ...officeCase.sheet, marks } }
  const secret = created.activationCode
  await moveLocked('approve', officeCase, { actor, changes, secret }, tx)
  return { ok: true, accountId: created.accountId }
}

const keepApproved = (declarationId: string, { bytes }: ApprovedForm, tx: Tx) =>
  storeFile({ declarationId, kind: 'APPROVED_FORM', mediaType: 'application/pdf', bytes }, tx)
