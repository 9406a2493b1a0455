import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { createCitizenAccount } from '@/lib/accounts/create-account'
import { isSameName } from '@/lib/insured/compare'
import { readRegister } from '@/lib/insured/read-register'
import { keepPaper } from '@/lib/papers/keep-paper'
import type { Tx } from '@/lib/platform/transaction'
import { perform } from '@/lib/registration/perform'
import { actOnCase, mustMove, type Press } from './act-on-case'
import type { CaseFile } from './case-file'
import type { Marks } from './check-sheet'
import { findConflict, hasWorkedOn } from './conflict-of-interest'
import { drawApprovedForm, type ApprovedForm } from './draw-approved-form'
import { marksNow } from './gather-evidence'
import { refused, type Outcome, type Refusal } from './refusals'
import { findCase } from './repository'
import { officeCodesOf } from './scope'
import { findSheetRefusal, type Proposal } from './send-for-approval'

/** What forbids this officer to decide so: four eyes, nearness, or the sheet. */
export async function findDecisionRefusal(
  officer: Officer,
  file: CaseFile,
  { kind, marks }: { kind: Proposal; marks: Marks },
  tx?: Tx,
): Promise<Refusal | null> {
  if (await hasWorkedOn(officer, file, tx)) return 'four-eyes'
  return (await findConflict(officer, file, tx)) ?? findSheetRefusal(kind, marks)
}

/** Approves at once, without the time in which a decision can be undone. */
export async function approveDeclaration(which: Press): Promise<Outcome<{ accountId: string }>> {
  const { officer, reference } = which
  const found = await findCase({ reference, officeCodes: await officeCodesOf(officer) })
  const form = found && (await drawApprovedForm(officer, found))
  return actOnCase({ ...which, right: 'approve' }, (file, tx) =>
    approveCase({ officer, file, form }, tx),
  )
}

type Approval = { officer: Officer; file: CaseFile; form: ApprovedForm | null }

/** Approves: account, activation code, message, approved form, status and journal exist together or not at all. */
export async function approveCase(
  { officer, file, form }: Approval,
  tx: Tx,
): Promise<Outcome<{ accountId: string }>> {
  const actor = actorOf(officer)
  const marks = await marksNow(file, tx)
  const refusal = await findDecisionRefusal(officer, file, { kind: 'approve', marks }, tx)
  if (refusal) return refused(refusal)
  if (!form || !isDeepStrictEqual(form.answers, file.answers)) return refused('not-now')

  const created = await createCitizenAccount(
    { ...citizenOf(file), fullName: await nameOfRecord(file, tx), address: form.address, actor },
    tx,
  )
  if (!created.ok) return refused(created.reason)
  await keepApproved(file.id, form, tx)
  const changes = { decidedById: officer.id, checklist: { ...file.sheet, marks } }
  const secret = created.activationCode
  mustMove(await perform('approve', { id: file.id }, { actor, changes, secret }, tx))
  return { ok: true, accountId: created.accountId }
}

/**
 * As the register writes it where it is the same name («võ NHẬT Phát»). Another name stays as typed: the officers have held it against the
 * paper, not against the register.
 */
async function nameOfRecord({ answers }: CaseFile, tx: Tx): Promise<string> {
  const { bhxhCode, fullName } = answers.declarant
  const person = await readRegister(bhxhCode, tx)
  return person && isSameName(fullName, person.fullName) ? person.fullName : fullName
}

const keepApproved = (declarationId: string, { bytes }: ApprovedForm, tx: Tx) =>
  keepPaper({ declarationId, kind: 'APPROVED_FORM', mediaType: 'application/pdf', bytes }, tx)

function citizenOf({ id, answers }: CaseFile) {
  const { declarant, contact } = answers
  return {
    declarationId: id,
    login: declarant.bhxhCode,
    idNumber: declarant.idNumber,
    phone: contact.phone,
    email: contact.email || undefined,
  }
}
