import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import type { Officer } from '@/lib/accounts/account'
import { dayOf, today } from '@/lib/forms/days/dates'
import { findOffice } from '@/lib/offices/repository'
import { findFileDay } from '@/lib/stored-files/open-stored-file'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { drawPaper } from '@/lib/registration/printed/draw-paper'
import { describePlaces } from '@/lib/registration/answers/describe-places'
import { isAllowed } from '@/lib/registration/steps/status'
import type { OfficeCase } from '../office-case'

/** With the answers it was drawn from, for the transaction to see that they still stand, and the address in the names of today. */
export type ApprovedForm = { answers: Declaration; address: string; bytes: Buffer }

/**
 * Mẫu 01 as the citizen signed it, with a note that this officer's office approved it today and with which certificate it was signed. The original stays as it was
 * made. Drawn before the transaction begins, because it takes longer than all the writes together.
 */
export async function drawApprovedForm(
  { officeCode }: Officer,
  { id, status, reference, answers, submittedAt, certificate }: OfficeCase,
): Promise<ApprovedForm | null> {
  if (!isAllowed('approve', status)) return null
  const [signedOn, office, { address }] = await Promise.all([
    findFileDay(id, 'FORM'),
    findOffice(officeCode),
    describePlaces(answers.address),
  ])
  const approval = { officeName: office ? wholeOfficeName(office) : '', on: today() }
  const day = signedOn ?? dayOf(submittedAt)
  const how = { day, approval, ...(certificate && { certificate }) }
  return { answers, address, bytes: await drawPaper({ id, reference, answers }, how) }
}
