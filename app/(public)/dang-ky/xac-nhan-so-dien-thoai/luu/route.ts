import { visitorOf, type Visitor } from '@/lib/accounts/visitor'
import { sixDigitCode } from '@/lib/forms/number-fields'
import { post } from '@/lib/platform/post'
import { readForm } from '@/lib/platform/read-form'
import { sendPhoneCode, typedPhone } from '@/lib/registration/ask-for-phone'
import { confirmPhone } from '@/lib/registration/confirm-phone'
import { requireEditable } from '@/lib/registration/posted-draft'
import type { OwnDeclaration } from '@/lib/registration/repository'
import { toOwn } from '@/lib/registration/to-own'
import { nextHref, stepErrors, stepHref } from '@/lib/registration/steps'

const here = stepHref('confirmedPhone')

export const POST = post(async (request) => {
  const posted = await readForm(request)
  const draft = await requireEditable(posted.reference)
  const phone = typedPhone(draft)
  if (posted.intent === 'quay-lai' || !phone) return toOwn(stepHref('contact'), draft)
  if (posted.intent === 'gui-lai')
    return toOwn(await sendAgain(draft, phone, visitorOf(request)), draft)
  if (stepErrors(draft.typed, 'confirmedPhone').length === 0)
    return toOwn(nextHref(draft.typed), draft)

  const code = sixDigitCode.safeParse(posted.code ?? '')
  if (!code.success) return toOwn(`${here}?loi=thieu-ma#loi`, draft)
  const checked = await confirmPhone(draft, phone, code.data)
  if (!checked.ok) return toOwn(`${here}?loi=${checked.reason}#loi`, draft)
  const typed = { ...draft.typed, confirmedPhone: { confirmedPhone: checked.destination } }
  return toOwn(nextHref(typed), draft)
})

async function sendAgain(
  draft: OwnDeclaration,
  phone: string,
  { network }: Visitor,
): Promise<string> {
  if (nextHref(draft.typed) !== here) return nextHref(draft.typed)
  const sent = await sendPhoneCode(draft, phone, network)
  return sent.ok ? `${here}?gui-lai=1` : `${here}?loi=${sent.reason}#loi`
}
